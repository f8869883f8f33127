import type { Reader } from '../../db/schema.js'
import type { Figure, FigureChecks } from '../model/figure.js'
import type { Limits } from '../model/limits.js'
import type { Stated } from '../model/stated.js'
import type { Row, Table } from '../model/table.js'
import { countedChecks } from './counted-checks.js'
import type { Edition } from './edition.js'

/** A page of a typed answer whose figures say how many checks touch them, and the worst verdict; the pages after it too. */
export async function checkedTable(
  db: Reader,
  table: Table,
  edition: Edition,
  figures: readonly Stated[],
  limits: Limits,
): Promise<Table> {
  const shown = new Set(table.rows.flatMap((row) => row.figures.map((figure) => figure?.id)))
  const told = figures.filter(({ figure }) => shown.has(figure.id))
  const counts = await countedChecks(db, told, table.meta.as_of, edition, limits)
  const checked = (figure: Figure | null) => figure && { ...figure, checks: counts.get(figure.id) as FigureChecks }
  const rows: Row[] = table.rows.map((row) => ({ ...row, figures: row.figures.map(checked) }))
  const { more } = table
  return {
    ...table,
    rows,
    more: more === null ? null : async () => checkedTable(db, await more(), edition, figures, limits),
  }
}
