import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Limits } from '../model/limits.js'
import type { Stated } from '../model/stated.js'
import { inOrder, toldCheck } from './check-list.js'
import { touching } from './touching.js'

const widthOf = (table: string[][], column: number) => Math.max(...table.map((row) => `${row[column]}`.length))

/** Holds figures that are not loaded yet against each other and against all that is: a row a check that touches them, contradictions first; then how many there are of each verdict. */
export async function releaseAudit(
  db: Reader,
  figures: readonly Stated[],
  codes: Catalogue,
  limits: Limits,
): Promise<string[]> {
  const checks = inOrder(await touching(db, figures, null, { codes, far: null }, limits.audited_at_most))
  const rows = checks.map((one) => {
    const { check, verdict, explained_by, explanation } = toldCheck(one, codes, 'en')
    return [verdict, check, explained_by ?? '-', one.claim.figure.id, explanation]
  })
  const table = [['verdict', 'check', 'explained by', 'figure', 'explanation'], ...rows]
  // The explanation comes last and is as long as it is.
  const lines = table.map((row) =>
    row
      .slice(0, -1)
      .map((cell, i) => cell.padEnd(widthOf(table, i)))
      .concat(row.slice(-1))
      .join('  '),
  )
  const count = (verdict: string) => checks.filter((one) => one.verdict === verdict).length
  const [bad, open, good] = ['inconsistent', 'cannot_tell', 'consistent'].map(count)
  const summary = `${figures.length} figures, ${checks.length} checks: ${bad} inconsistent, ${open} cannot be told, ${good} consistent`
  return [...(rows.length === 0 ? [] : lines), summary]
}
