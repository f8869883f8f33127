import type { Catalogue } from './catalogue.js'
import { type Fault, noFaults, quoted } from './fault.js'
import { figureIdOf } from './figure-id.js'
import type { Observation, ReleaseColumn } from './observation.js'
import { rowClaim } from './row-claim.js'
import { rowEvidence } from './row-evidence.js'
import { rowSeries } from './row-series.js'

/** What a row follows from: the codes in force, and the release it stands in. */
export interface RowContext {
  codes: Catalogue
  source: string
  /** The day the release became known: an open period ends then. */
  known: string
  /** The language numbers are printed in. */
  language: string
}

type Cells = Record<ReleaseColumn, string> & { id?: string; source?: string; known?: string }

/** Reads one row of a release: the observation, or everything that is wrong with it. */
export function observationOf(
  cells: Cells,
  { codes, source, known, language }: RowContext,
): { observation: Observation } | { faults: Fault[] } {
  const faults = noFaults()
  const keyed = rowSeries(cells, codes, faults)
  const measure = codes.indicators.entries.get(cells.indicator)?.measure ?? 'level'
  const claim = rowClaim(cells, measure, language, faults)
  const evidence = rowEvidence(cells, language, faults)
  if (keyed !== null) {
    const implied = { id: figureIdOf(keyed.series, keyed.period.text, source), source, known }
    for (const column of ['id', 'source', 'known'] as const) {
      const given = cells[column]
      if (given && given !== implied[column])
        faults.say(column, `${quoted(given)} is not what the release says`, implied[column])
    }
  }
  if (keyed === null || faults.list.length > 0) return { faults: faults.list }
  const { text, starts, ends } = keyed.period
  return { observation: { ...keyed.series, period: text, starts, ends: ends ?? known, ...claim, ...evidence } }
}
