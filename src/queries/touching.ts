import type { Reader } from '../../db/schema.js'
import type { Catalogue } from '../model/catalogue.js'
import type { Indicator } from '../model/indicator.js'
import { type Period, periodOf } from '../model/period.js'
import type { Stated } from '../model/stated.js'
import type { Audited } from '../statistics/audit.js'
import { relatedIndicators } from '../statistics/candidate-cells.js'
import { auditOf, claimsOf } from './audit.js'
import { ofAllTime } from './figures.js'

/** The indicators whose checks may take in figures of some: those that speak of them, and they themselves. */
function speakingOf(indicators: readonly string[], codes: Catalogue): string[] {
  const all = [...codes.indicators.entries.values()]
  return all
    .filter((indicator: Indicator) => relatedIndicators(indicator, codes).some((code) => indicators.includes(code)))
    .map(({ code }) => code)
}

// An average of a year takes in the months of the year before; growth, the period before.
function around(figures: readonly Stated[]): { from: Period; to: Period & { ends: string } } {
  const years = figures.flatMap(({ starts, ends }) => [Number(starts.slice(0, 4)), Number(ends.slice(0, 4))])
  const year = (n: number) => periodOf(String(n)) as Period & { ends: string }
  return { from: year(Math.min(...years) - 2), to: year(Math.max(...years) + 2) }
}

/** Every check that touches some figures, as the one that is held against others or as one of those; they may be loaded or not. */
export async function touching(
  db: Reader,
  figures: readonly Stated[],
  asOf: string | null,
  codes: Catalogue,
  most: number,
): Promise<Audited[]> {
  if (figures.length === 0) return []
  const ids = new Set(figures.map(({ figure }) => figure.id))
  const reporter = [...new Set(figures.map(({ reporter }) => reporter))]
  const indicator = speakingOf([...new Set(figures.map(({ indicator }) => indicator))], codes)
  const selection = { ...ofAllTime, ...around(figures), as_of: asOf }
  const near = await claimsOf(db, { reporter, indicator, selection }, most)
  const claims = [...near.filter(({ figure }) => !ids.has(figure.id)), ...figures]
  const checks = await auditOf(db, { claims, among: 'neighbours' }, asOf, codes, most)
  return checks.filter((check) => check.figures.some((id) => ids.has(id)))
}
