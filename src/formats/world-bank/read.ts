import type { ForeignRow } from '../../model/import/foreign-row.js'
import { csvRows } from '../csv/read.js'
import { tableRows } from '../table/read.js'
import { apiRows } from './api-rows.js'

/** What a datapackage.json beside a file of one indicator says. */
export interface WorldBankPackage {
  title?: string | undefined
  /** The code of the indicator. */
  indicator: string
}

// What each kind of file calls the same: that of one indicator, the bulk one, and what was made of either.
const called: Record<string, string> = {
  'Country Name': 'area_name',
  Country: 'area_name',
  'Country Code': 'area',
  'Indicator Code': 'indicator',
  'Series Code': 'indicator',
  'Indicator Name': 'indicator_name',
  'Series Name': 'indicator_name',
  Year: 'period',
  Value: 'value',
}

function told({ cells, line, place }: ForeignRow, own: WorldBankPackage | null): ForeignRow {
  const named: Record<string, string> = {
    area: '',
    area_name: '',
    indicator: '',
    indicator_name: '',
    period: '',
    value: '',
  }
  for (const name in cells) {
    const ours = called[name] ?? name
    if (ours in named) named[ours] = cells[name] as string
  }
  named.indicator ||= own?.indicator.toUpperCase() ?? ''
  // A year is written 2024 [YR2024] by some of its tools.
  if (named.period?.endsWith(']')) named.period = named.period.slice(0, 4)
  if (!named.area || !named.period || !named.indicator)
    return {
      ...{ line, place, cells: named },
      refused: {
        wrong: 'it does not say of which area, year and indicator',
        expected: "the World Bank's columns, and a datapackage.json that names the indicator",
      },
    }
  return { line, place, cells: named, names: { indicator: named.indicator_name || own?.title || named.indicator } }
}

// DataBank ends its files with two lines that say where they are from.
const isFooter = ([first = '', ...others]: readonly string[]) =>
  /^(?:Data from database|Last Updated): /.test(first) && others.every((cell) => cell === '')

async function* withoutFrame(bytes: AsyncIterable<Uint8Array>) {
  // A download of one indicator has two lines above its header that say when it was made, and a comma at the end of each line.
  let width: number | null = null
  for await (const row of csvRows(bytes)) {
    if (width === null && row.cells.some((cell) => called[cell.trim()] === 'area'))
      width = row.cells.at(-1) === '' ? row.cells.length - 1 : row.cells.length
    if (width === null || isFooter(row.cells)) continue
    yield row.cells[width] === '' ? { ...row, cells: row.cells.slice(0, width) } : row
  }
}

/**
 * The rows of a file of the World Bank, with the columns `indicator`, `area`, `period` and `value`: the CSV of one indicator
 * beside its datapackage, the bulk CSV with years as columns, or the JSON of its API (v2). Throws MalformedFile and MalformedCsv.
 */
export async function* readWorldBank(
  bytes: AsyncIterable<Uint8Array>,
  name: string,
  own: WorldBankPackage | null,
): AsyncGenerator<ForeignRow> {
  if (name.toLowerCase().endsWith('.json')) {
    yield* apiRows(bytes)
    return
  }
  for await (const row of tableRows(withoutFrame(bytes), { wide: '^(19|20)\\d\\d( \\[YR\\d{4}\\])?$' }))
    yield row.refused === undefined ? told(row, own) : row
}
