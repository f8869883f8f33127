import type { Reader } from '../../db/schema.js'
import type { Figure } from '../model/figure.js'
import type { Limits } from '../model/limits.js'
import type { Stated } from '../model/stated.js'
import type { Row, Table } from '../model/table.js'
import type { Edition } from './edition.js'
import { countedChecks, touching } from './touching.js'

const isStated = (figure: Figure | null): figure is Figure => figure !== null && figure.derived === undefined

/** A page of a typed answer whose stated figures say how many checks touch them, and the worst verdict; the pages after it too. */
export async function checkedTable(
  db: Reader,
  table: Table,
  edition: Edition,
  figures: readonly Stated[],
  limits: Limits,
): Promise<Table> {
  const shown = new Set(table.rows.flatMap((row) => row.figures.filter(isStated).map(({ id }) => id)))
  const told = figures.filter(({ figure }) => shown.has(figure.id))
  const checks = await touching(db, told, table.meta.as_of, edition.codes, limits.audited_at_most)
  const counts = countedChecks(checks)
  const checked = (figure: Figure | null) =>
    isStated(figure) ? { ...figure, checks: counts.get(figure.id) ?? { count: 0, worst: null } } : figure
  const rows: Row[] = table.rows.map((row) => ({ ...row, figures: row.figures.map(checked) }))
  const { more } = table
  return {
    ...table,
    rows,
    more: more === null ? null : async () => checkedTable(db, await more(), edition, figures, limits),
  }
}
