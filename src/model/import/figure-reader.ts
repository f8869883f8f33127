import { type Decimal, decimalText } from '../decimal.js'
import { allProducts, notApplicable, world } from '../dimensions.js'
import { type Faults, quoted } from '../fault.js'
import type { Indicator } from '../indicator.js'
import type { ReleaseColumn } from '../observation.js'
import { intervalOf } from '../precision.js'
import { conditionTest, fileTest } from './condition.js'
import type { ForeignRow } from './foreign-row.js'
import type { GrowingCodes } from './growing-codes.js'
import type { FigureMapping, Mapping } from './mapping.js'
import { periodReader } from './period-reader.js'
import { columnOf, termReader } from './term.js'
import { valueReader } from './value-reader.js'

interface Closed {
  low: Decimal
  high: Decimal
}

/** A row as a release has it. */
export type ReleaseCells = Record<ReleaseColumn, string>

/** Reads one figure of a row: its cells as a release has them; null where the row has none, or has faults, which are said. */
export type FigureReader = (row: ForeignRow, file: string, faults: Faults) => ReleaseCells | 'not_its_row' | null

type Coded = 'indicator' | 'reporter' | 'partner' | 'product' | 'unit'

/** How a figure of a mapping is read of rows, its codes being made ours. */
export function figureReader(figure: FigureMapping, mapping: Mapping, growing: GrowingCodes): FigureReader {
  const { codes } = growing
  const isFile = fileTest(figure.file)
  const holds = conditionTest(figure.where)
  const reader = (
    name: Exclude<Coded, 'indicator'> | 'status' | 'nature' | 'base' | 'compiler' | 'note',
    otherwise: string,
  ) => {
    const term = figure[name]
    const read = term === undefined ? null : termReader(term)
    return (row: ForeignRow) => read?.(row) ?? otherwise
  }
  const at = (name: Coded) => columnOf(figure[name]) ?? name
  const indicatorOf = termReader(figure.indicator)
  const [reporterOf, partnerOf, productOf, unitOf] = [
    reader('reporter', ''),
    reader('partner', ''),
    reader('product', ''),
    reader('unit', ''),
  ]
  const said = {
    status: reader('status', ''),
    nature: reader('nature', ''),
    base: reader('base', ''),
    compiler: reader('compiler', ''),
    note: reader('note', ''),
  }
  const periodIn = periodReader(figure.period)
  const valueIn = valueReader(figure.value, mapping)
  const byPartner = figure.partner !== undefined && figure.partner !== notApplicable
  const byProduct = figure.product !== undefined && figure.product !== notApplicable

  function area(word: string, name: 'reporter' | 'partner', faults: Faults): string {
    // M49 codes lose their leading zeros in spreadsheets.
    const code = codes.areas.canonical.get(/^\d{1,2}$/.test(word) ? word.padStart(3, '0') : word)
    if (code === undefined) faults.say(at(name), `${quoted(word)} is no area we know`, 'a code of /v1/areas')
    return code ?? ''
  }

  function partner(row: ForeignRow, indicator: Indicator, reporter: string, faults: Faults): string {
    if (figure.partner === undefined) return indicator.by_partner ? world : notApplicable
    const code = area(partnerOf(row), 'partner', faults)
    if (indicator.by_partner && code !== '' && code === reporter && code !== world)
      faults.say(
        at('partner'),
        `${code} with itself is no ${indicator.code}`,
        'another area, or an indicator of its own',
      )
    return code
  }

  // The whole of all products is said, never read of a gap.
  function product(row: ForeignRow, indicator: Indicator, faults: Faults): string {
    if (figure.product === undefined) return indicator.by_product ? allProducts : notApplicable
    const word = productOf(row)
    if (word === '') faults.say(at('product'), 'it is missing', `a product; ${allProducts} for all of them`)
    return growing.product(word, row.names?.[at('product')])
  }

  function unit(row: ForeignRow, indicator: Indicator, faults: Faults): string {
    const only = figure.unit === undefined && indicator.units.length === 1 ? indicator.units[0] : undefined
    const word = unitOf(row)
    const code = only ?? codes.units.canonical.get(word)
    if (code === undefined)
      faults.say(at('unit'), `the unit of ${indicator.code} is not known: ${quoted(word)}`, 'a code of /v1/units')
    else growing.counted(indicator, code)
    return code ?? ''
  }

  return (row, file, faults) => {
    if (!isFile(file) || !holds(row)) return 'not_its_row'
    const word = indicatorOf(row) ?? ''
    if (word === '') faults.say(at('indicator'), 'it is missing', 'what is measured')
    const number = word === '' ? null : valueIn(row, faults)
    if (number === null) return null
    const period = periodIn(row, faults)
    const name = row.names?.[at('indicator')] ?? word
    const indicator = growing.indicator(word, { name, by_partner: byPartner, by_product: byProduct })
    if ('taken_by' in indicator) {
      const wrong = `${quoted(word)} would have the same code as ${quoted(indicator.taken_by)}`
      faults.say(at('indicator'), wrong, 'a code for one of them in the mapping, under codes')
      return null
    }
    const reporter = area(reporterOf(row), 'reporter', faults)
    // Without a qualifier it is closed.
    const { low, high } = intervalOf({ ...number, qualifier: null, measure: indicator.measure }) as Closed
    const nature = said.nature(row)
    return {
      indicator: indicator.code,
      freq: period?.freq ?? '',
      reporter,
      partner: partner(row, indicator, reporter, faults),
      product: product(row, indicator, faults),
      period: period?.text ?? '',
      value: decimalText(number.value),
      unit: unit(row, indicator, faults),
      low: decimalText(low),
      high: decimalText(high),
      digits: number.digits === null ? '' : String(number.digits),
      status: said.status(row) || (nature === '' ? 'A' : 'F'),
      nature,
      base: said.base(row),
      compiler: said.compiler(row),
      printed: number.printed,
      note: said.note(row),
      ...{ qualifier: '', literal: '', start: '', end: '', worded: '' },
    }
  }
}
