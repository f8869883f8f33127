import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'

// Beside the shipped figures: an office and a paper that tell the trade of Viet Nam and the United States, revised once.
const shipped = codeListsIn()
const made = (key: string, standing: 1 | 3) => ({
  ...{ key, title: key, publisher: key, language: 'en', licence: null, attribution: null, url: null },
  ...{ kind: 'data_set' as const, standing },
})
const sources = [...shipped.sources, made('office', 1), made('paper', 3)]
const amount = (value: string, digits: string, half: number) => ({
  ...{ value, digits, printed: value, low: String(Number(value) - half), high: String(Number(value) + half) },
})
const flow = (indicator: string, reporter: string, partner: string, period: string, billions: number) => ({
  ...{ indicator, freq: 'A', reporter, partner, product: '_T', period, unit: 'USD' },
  ...amount(String(Math.round(billions * 1e9)), String(String(Math.abs(billions)).length - 1), 50_000_000),
})
const rank = (indicator: string) => ({
  ...{ indicator, freq: 'A', reporter: 'VNM', partner: 'CHN', product: '_Z', period: '2023', unit: 'RANK', value: '3' },
})
const index = (value: string, base: string) => ({
  ...{
    indicator: 'CPI',
    freq: 'M',
    reporter: 'VNM',
    partner: '_Z',
    product: '_Z',
    period: '2024-01',
    unit: 'INDEX',
    base,
  },
  ...amount(value, '3', 0.5),
})
const grown = {
  ...{
    indicator: 'GDP_GROWTH',
    freq: 'A',
    reporter: 'VNM',
    partner: '_Z',
    product: '_Z',
    period: '2021',
    unit: 'PERCENT',
  },
  ...{ value: '7.12950448605439', printed: '7.12950448605439', digits: '15' },
  ...{ low: '7.129504486054385', high: '7.129504486054395' },
}
const missing = { digits: '', value: '', low: '', high: '', printed: '', status: 'O' }
const releases = [
  {
    source: 'office',
    vintage: '2025-02-01',
    rows: [
      flow('EXPORTS', 'VNM', 'USA', '2019', 61.3),
      flow('EXPORTS', 'VNM', 'USA', '2020', 77.1),
      flow('EXPORTS', 'VNM', 'USA', '2023', 97.1),
      flow('EXPORTS', 'VNM', 'USA', '2024', 119.3),
      flow('IMPORTS', 'USA', 'VNM', '2024', 136.6),
      flow('TRADE_BALANCE', 'VNM', 'CHN', '2024', -83.4),
      flow('EXPORTS', 'VNM', 'W00', '2024', 405.5),
      flow('EXPORTS', 'VNM', 'JPN', '2024', 24.6),
      index('112', '2024'),
      grown,
    ],
  },
  {
    source: 'office',
    vintage: '2025-06-01',
    rows: [
      flow('EXPORTS', 'VNM', 'USA', '2024', 119.5),
      index('122', '2023'),
      rank('FDI_PROJECTS_RANK'),
      rank('FDI_REGISTERED_RANK'),
      { ...flow('EXPORTS', 'VNM', 'THA', '2024', 1), ...missing },
    ],
    withdrawals: [{ figure: 'A.EXPORTS.VNM.JPN._T.USD~2024~office', reason: 'a slip of the pen' }],
  },
  { source: 'paper', vintage: '2025-07-01', rows: [flow('EXPORTS', 'VNM', 'USA', '2024', 119.6)] },
]

const { ask, database } = await appUnderTest()

export { ask }

const folder = t.testdir({})
const folders = releases.map((release) => madeRelease(join(folder, `${release.source}-${release.vintage}`), release))
await load(database.writer, { ...shipped, sources }, folders)

/** Asks to verify. */
export const post = (payload: object, url = '/v1/verify', headers = {}) =>
  ask(url, { method: 'POST', payload, headers })
/** The verdict on one claim. */
export const verdictOn = async (claim: object) => (await post(claim)).json.data
/** What a claim of the exports to the United States says beside its value. */
export const american = { indicator: 'exports', reporter: 'Viet Nam', partner: 'Mỹ', period: '2024' }
