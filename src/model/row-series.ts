import type { Area } from './area.js'
import type { Catalogue, CodeList } from './catalogue.js'
import { allProducts, notApplicable } from './dimensions.js'
import { type Faults, quoted } from './fault.js'
import { nearest } from './nearest.js'
import type { ReleaseColumn } from './observation.js'
import { frequencies, type Period, periodOf } from './period.js'

type Cells = Record<ReleaseColumn, string>

function code(list: CodeList<unknown>, column: ReleaseColumn, cells: Cells, faults: Faults): void {
  const word = cells[column]
  if (list.entries.has(word)) return
  const meant = list.canonical.get(word) ?? nearest(word, list.entries.keys())
  faults.say(column, `${quoted(word)} is no code`, meant === undefined ? 'a code of the code list' : `perhaps ${meant}`)
}

function validity(area: Area | undefined, period: Period, column: ReleaseColumn, faults: Faults): void {
  if (area === undefined) return
  const { valid_from: from, valid_to: to } = area
  if (to !== null && period.starts > to)
    faults.say(
      column,
      `${area.code} ended on ${to}, before ${period.text}`,
      area.successors.join(' or ') || 'the area of that time',
    )
  if (from !== null && period.ends !== null && period.ends < from)
    faults.say(column, `${area.code} begins on ${from}, after ${period.text}`, 'the area of that time')
}

function shape(cells: Cells, codes: Catalogue, faults: Faults): void {
  const indicator = codes.indicators.entries.get(cells.indicator)
  if (indicator === undefined) return
  if (!indicator.units.includes(cells.unit))
    faults.say('unit', `${quoted(cells.unit)} is no unit of ${indicator.code}`, indicator.units.join(' or '))
  if (!indicator.by_partner && cells.partner !== notApplicable)
    faults.say('partner', `${indicator.code} has no partner`, notApplicable)
  if (!indicator.by_product && cells.product !== notApplicable)
    faults.say('product', `${indicator.code} has no product`, notApplicable)
  if (indicator.by_product && cells.product === notApplicable)
    faults.say('product', `${indicator.code} is told by product`, `${allProducts} or a product`)
}

function periodIn(cells: Cells, faults: Faults): Period | null {
  const period = periodOf(cells.period)
  if (period === null) {
    faults.say(
      'period',
      `${quoted(cells.period)} is no period`,
      '2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09 or an interval as 2025-01/2025-04',
    )
    return null
  }
  if (period.text !== cells.period) faults.say('period', `${quoted(cells.period)} has another spelling`, period.text)
  if (period.freq !== cells.freq)
    faults.say(
      'freq',
      `${quoted(cells.freq)} is not the frequency of ${period.text}`,
      `${period.freq} (of ${frequencies.join(' ')})`,
    )
  return period
}

/** The period of a row, or null where it is none; every unknown or ill-fitting code of its series is told. */
export function rowPeriod(cells: Cells, codes: Catalogue, faults: Faults): Period | null {
  code(codes.indicators, 'indicator', cells, faults)
  code(codes.areas, 'reporter', cells, faults)
  code(codes.areas, 'partner', cells, faults)
  code(codes.products, 'product', cells, faults)
  code(codes.units, 'unit', cells, faults)
  shape(cells, codes, faults)
  const period = periodIn(cells, faults)
  if (period === null) return null
  validity(codes.areas.entries.get(cells.reporter), period, 'reporter', faults)
  validity(codes.areas.entries.get(cells.partner), period, 'partner', faults)
  return period
}
