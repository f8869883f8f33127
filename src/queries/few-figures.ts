import type { Catalogue } from '../model/catalogue.js'
import { byChoice, type Candidate, chosenBecause } from '../model/choice.js'
import { dimensionsOf, type SeriesDimensions } from '../model/dimensions.js'
import type { Reason } from '../model/figure.js'
import type { Source } from '../model/source.js'
import type { FewRow } from './few-rows.js'
import type { AccountedRow } from './shape.js'

function accountedRowOf(row: FewRow, series: SeriesDimensions, chosen_because: Reason | null): AccountedRow {
  const { freq, indicator, reporter, partner, product, unit } = series
  return {
    key: row[0],
    freq,
    indicator,
    reporter,
    partner,
    product,
    unit,
    period: row[1],
    starts: row[2],
    ends: row[3],
    known: row[4],
    source: row[5],
    value: row[6],
    low: row[7],
    high: row[8],
    digits: row[9],
    qualifier: row[10],
    status: row[11],
    nature: row[12],
    base: row[13],
    compiler: row[14],
    printed: row[15],
    literal: row[16],
    literal_start: row[17],
    literal_end: row[18],
    worded: row[19],
    note: row[20],
    chosen_because,
  }
}

function candidateOf([, , , , known, source, value, , , , , , nature]: FewRow, codes: Catalogue): Candidate {
  const { standing } = codes.sources.entries.get(source) as Source
  return { value, nature: nature as Candidate['nature'], standing, known, source }
}

/** The chosen row of each cell with why it was chosen, in the order of the rows; as `chosenFigures` chooses in the database. */
export function chosenOfFew(rows: readonly FewRow[], codes: Catalogue): AccountedRow[] {
  const cells = new Map<string, FewRow[]>()
  for (const row of rows) {
    const cell = `${row[0]}~${row[1]}`
    const others = cells.get(cell)
    if (others === undefined) cells.set(cell, [row])
    else others.push(row)
  }
  let key = ''
  let series = {} as SeriesDimensions
  return rows.flatMap((row) => {
    if (row[0] !== key) {
      key = row[0]
      series = dimensionsOf(key) as SeriesDimensions
    }
    const cell = cells.get(`${key}~${row[1]}`) as FewRow[]
    if (cell.length === 1) return [accountedRowOf(row, series, null)]
    const ordered = cell
      .map((one) => ({ one, candidate: candidateOf(one, codes) }))
      .sort((a, b) => byChoice(a.candidate, b.candidate))
    return ordered[0]?.one === row
      ? [accountedRowOf(row, series, chosenBecause(ordered.map(({ candidate }) => candidate)))]
      : []
  })
}
