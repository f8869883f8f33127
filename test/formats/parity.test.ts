import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { formats } from '../../src/formats/index.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'
import { parseCsv } from './parse/csv.js'
import { figuresInRows } from './parse/json-figures.js'
import { parseJsonStat } from './parse/jsonstat.js'
import { parseNdjson } from './parse/ndjson.js'
import { parseParquet } from './parse/parquet.js'
import type { Parsed, Parser } from './parse/parsed.js'
import { parseSdmx } from './parse/sdmx.js'
import { parseXlsx } from './parse/xlsx.js'

/** How each face is read back; json is what they are held against. */
const parsers: Record<string, Parser> = {
  csv: parseCsv,
  ndjson: parseNdjson,
  jsonstat: parseJsonStat,
  ...parseSdmx,
  xlsx: parseXlsx,
  parquet: parseParquet,
}

const day = (n: number) => new Date(Date.UTC(1990, 0, 1 + n)).toISOString().slice(0, 10)
const many = Array.from({ length: 10_000 }, (_, n) => ({ freq: 'D', period: day(n) }))
// A source that says otherwise than the articles, and one that says nothing of a cell.
const cell = { indicator: 'TRADE', freq: 'A', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD' }
const others = [
  { ...cell, period: '2024', value: '205250000000' },
  { ...cell, period: '2023', value: '171850000000' },
]
const questions: Record<string, string> = {
  'a typed question': '/v1/trade/bilateral?reporter=VNM&partner=CHN&period=2024',
  'a generic one': '/v1/observations?indicator=BORDER_CROSSINGS,PROJECT_COST',
  'an empty one': '/v1/gdp?area=VNM&period=1950',
  'a forecast': '/v1/inflation?area=VNM&period=2025',
  'a one-sided print': '/v1/observations?indicator=TRADE_RANK,STARTUP_RANK_ASEAN',
  'a rank without a value': '/v1/fdi/rankings?host=VNM&origin=CHN&period=2024',
  'two sources of one cell': '/v1/trade/bilateral?reporter=VNM&partner=CHN&candidates=all',
  'two sources of one cell, plain': '/v1/observations?indicator=TRADE&partner=CHN&candidates=all',
  'as known on a day': '/v1/observations?reporter=VNM&as_of=2025-06-30&freq=A,S,_O',
  'provinces, with what is reckoned': '/v1/trade/provinces?reporter=VNM&partner=CHN&period=2024',
  'ten thousand rows': '/v1/observations?indicator=CPI_CHANGE_MONTH',
  'a typed one of many rows': '/v1/inflation?area=VNM&freq=D&from=1990&to=1992',
  'in Vietnamese': '/v1/trade/bilateral?reporter=VNM&partner=CHN&lang=vi',
  'in Chinese': '/v1/observations?indicator=GDP_GROWTH,TRADE_SHARE&lang=zh',
  'what is derived': '/v1/observations?indicator=TRADE&transform=percent_change',
  'a share that nobody states': '/v1/observations?indicator=TRADE&partner=CN-GD&transform=share',
  'both sides of a pair': '/v1/trade/mirror?reporter=VNM&partner=CHN',
  'one figure': '/v1/figures/A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025',
  'one series': '/v1/series/A.PROJECT_COST.VN-SG_METRO_2._Z._Z.VND',
  'several series': '/v1/series?series=A.PROJECT_COST.VN-SG_METRO_2._Z._Z.VND,A.TRADE.VNM.CHN._T.USD',
}

const { ask, database } = await appUnderTest()
const folder = join(t.testdir({}), 'made')
await load(database.writer, codeListsIn(), [madeRelease(folder, { rows: [...many, ...others] })])

const words = (question: string, more: string) => `${question}${question.includes('?') ? '&' : '?'}${more}`
const sorted = (figures: readonly Parsed[]) =>
  figures.map((figure) => JSON.stringify([figure.id, figure.value, figure.period, figure.status, figure.source])).sort()

async function shown(question: string): Promise<string[]> {
  const limited = question.startsWith('/v1/figures') ? question : words(question, 'limit=10000')
  const { json } = await ask(limited)
  const rows = [json.data].flat().flatMap((row: { observations?: object[] }) => row.observations ?? [row])
  return sorted(figuresInRows(rows))
}

t.test('every face is read back', async (t) => {
  t.same(
    formats.map(({ name }) => name).filter((name) => name !== 'json' && parsers[name] === undefined),
    [],
  )
})

for (const [what, question] of Object.entries(questions)) {
  t.test(`${what} says the same in every face`, async (t) => {
    const expected = await shown(question)
    t.equal(expected.length === 0, what === 'an empty one')
    for (const [format, parse] of Object.entries(parsers)) {
      const { status, bytes } = await ask(words(question, `format=${format}`))
      t.equal(status, 200, format)
      const found = sorted(await parse(bytes))
      // Thousands of figures that differ would be too much to tell.
      t.same(
        found.length > 100 ? found.filter((figure, i) => figure !== expected[i]) : found,
        found.length > 100 ? [] : expected,
        format,
      )
      t.equal(found.length, expected.length, format)
    }
  })
}
