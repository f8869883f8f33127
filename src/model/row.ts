import type { Catalogue } from './catalogue.js'
import { type Fault, type Faults, noFaults, quoted } from './fault.js'
import { figureIdOf } from './figure-id.js'
import type { Observation, ReleaseColumn } from './observation.js'
import { rowClaim } from './row-claim.js'
import { rowEvidence } from './row-evidence.js'
import { rowPeriod } from './row-series.js'

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

function agreement(cells: Cells, id: () => string, { source, known }: RowContext, faults: Faults): void {
  // What follows from the release is left out more often than not, and an id takes its time.
  const implied = { id, source: () => source, known: () => known }
  for (const column of ['id', 'source', 'known'] as const) {
    const given = cells[column]
    if (given && given !== implied[column]())
      faults.say(column, `${quoted(given)} is not what the release says`, implied[column]())
  }
}

/** Reads one row of a release: the observation, or everything that is wrong with it. */
export function observationOf(cells: Cells, context: RowContext): { observation: Observation } | { faults: Fault[] } {
  const { codes, source, known, language } = context
  const faults = noFaults()
  const period = rowPeriod(cells, codes, faults)
  const measure = codes.indicators.entries.get(cells.indicator)?.measure ?? 'level'
  const claim = rowClaim(cells, measure, language, faults)
  const evidence = rowEvidence(cells, language, faults)
  if (period !== null) agreement(cells, () => figureIdOf(cells, period.text, source), context, faults)
  if (period === null || faults.list.length > 0) return { faults: faults.list }
  const { freq, indicator, reporter, partner, product, unit } = cells
  const { value, low, high, digits, qualifier, status, nature, printed } = claim
  const { base, compiler, literal, start, end, worded, note } = evidence
  const { text, starts, ends } = period
  // Named one by one: spreading objects into one takes as long as all the checks before it.
  const observation: Observation = {
    freq,
    indicator,
    reporter,
    partner,
    product,
    unit,
    period: text,
    starts,
    ends: ends ?? known,
    value,
    low,
    high,
    digits,
    qualifier,
    status,
    nature,
    base,
    compiler,
    printed,
    literal,
    start,
    end,
    worded,
    note,
  }
  return { observation }
}
