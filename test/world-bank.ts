import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { codeListsIn } from '../db/code-lists.js'
import { packageRoot } from '../db/root.js'
import { catalogueOf } from '../src/model/catalogue.js'
import { decimalText } from '../src/model/decimal.js'
import type { Indicator } from '../src/model/indicator.js'
import { intervalOf } from '../src/model/precision.js'
import { printOf } from '../src/model/print.js'
import type { Source } from '../src/model/source.js'
import { type MadeRow, releaseFiles } from './db/made-release.js'

/** Real files of the World Bank (World Development Indicators, CC BY 4.0) that may lie beside the project; null where they do not. */
export const worldBankFiles = ((folder: string) => (existsSync(folder) ? folder : null))(
  join(packageRoot, '../shared/data/wdi-2026-07'),
)

/** The source that those files are loaded as. */
export const worldBank: Source = {
  key: 'world-bank-wdi',
  title: 'World Development Indicators',
  publisher: 'World Bank',
  language: 'en',
  licence: 'CC-BY-4.0',
  attribution: 'World Bank, World Development Indicators',
  url: null,
  kind: 'data_set',
  standing: 2,
}

const series: Record<string, { partner?: string; product?: string; unit: string }> = {
  'NY.GDP.MKTP.CD': { unit: 'USD' },
  'NY.GDP.MKTP.KD.ZG': { unit: 'PERCENT' },
  'NY.GDP.DEFL.KD.ZG': { unit: 'PERCENT' },
  'FP.CPI.TOTL.ZG': { unit: 'PERCENT' },
  'BX.KLT.DINV.CD.WD': { unit: 'USD' },
  'NE.EXP.GNFS.ZS': { unit: 'PERCENT_OF_GDP' },
  'NE.IMP.GNFS.ZS': { unit: 'PERCENT_OF_GDP' },
  'TG.VAL.TOTL.GD.ZS': { unit: 'PERCENT_OF_GDP' },
  'TX.VAL.MRCH.CD.WT': { unit: 'USD', partner: 'W00', product: '_T' },
  'TM.VAL.MRCH.CD.WT': { unit: 'USD', partner: 'W00', product: '_T' },
  'PA.NUS.FCRF': { unit: '' },
}

/** The currency of an area's rate, where its code is in the list; the files say "local currency" and no more. */
const currencies: Record<string, string> = {
  ...{ VNM: 'VND', CHN: 'CNY', JPN: 'JPY', GBR: 'GBP', KOR: 'KRW', SGP: 'SGD', THA: 'THB', MYS: 'MYR' },
  ...{ IDN: 'IDR', PHL: 'PHP', HKG: 'HKD', MAC: 'MOP', AUS: 'AUD', NZL: 'NZD', CAN: 'CAD', CHE: 'CHF', EA: 'EUR' },
}

function rowsOf(folder: string, code: string): MadeRow[] {
  const { areas, indicators } = catalogueOf(codeListsIn())
  const { code: indicator, measure } = indicators.entries.get(indicators.canonical.get(code) ?? '') as Indicator
  const {
    unit: own,
    partner = '_Z',
    product = '_Z',
  } = series[code] as { unit: string; partner?: string; product?: string }
  const lines: string[][] = parse(readFileSync(join(folder, `${code.toLowerCase()}.csv`)), { from_line: 2 })
  return lines.flatMap(([, area = '', period = '', text = '']) => {
    const reporter = areas.canonical.get(area)
    const unit = own || currencies[reporter ?? '']
    const print = printOf(text, 'en')
    if (reporter === undefined || unit === undefined || print === null) return []
    const { value, digits } = print
    const interval = intervalOf({ value, digits, qualifier: null, measure })
    const [low, high] = [interval?.low, interval?.high].map((bound) => (bound ? decimalText(bound) : ''))
    const figure = {
      value: decimalText(value),
      low: low ?? '',
      high: high ?? '',
      digits: String(digits),
      printed: text,
    }
    return [{ indicator, freq: 'A', reporter, partner, product, period, unit, ...figure }]
  })
}

/** Writes the files as one release of `worldBank` into a folder, every area that the code lists have; answers how many observations that are. */
export function worldBankRelease(files: string, folder: string, only = Object.keys(series)): number {
  const rows = only.flatMap((code) => rowsOf(files, code))
  mkdirSync(folder, { recursive: true })
  const release = { source: worldBank.key, vintage: '2026-07-01', scope: 'replace' as const, rows }
  for (const [name, text] of Object.entries(releaseFiles(release))) writeFileSync(join(folder, name), text)
  return rows.length
}
