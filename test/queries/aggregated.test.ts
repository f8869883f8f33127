import { parse } from 'csv-parse/sync'
import t from 'tap'
import { appUnderTest } from '../app.js'
import type { MadeRow } from '../db/made-release.js'
import { loadMade } from '../db/made-sources.js'

const quarter = (year: number, value: string, i: number): MadeRow => ({
  ...{ indicator: 'TRADE', freq: 'Q', partner: 'CHN', product: '_T', unit: 'USD' },
  ...{ period: `${year}-Q${i + 1}`, value },
})
const year = (number: number, values: string[]) => values.map((value, i) => quarter(number, value, i))
const months = (indicator: string, unit: string, values: number) =>
  Array.from({ length: values }, (_, i) => ({
    ...{ indicator, unit, period: `2024-${String(i + 1).padStart(2, '0')}`, value: String(i + 1) },
  }))

const { ask, database } = await appUnderTest()
await loadMade(t, database, [
  {
    source: 'office',
    rows: [
      ...[...year(2022, ['1', '2', '3', '4']), ...year(2023, ['2', '4', '6', '8']), ...year(2024, ['5', '5', '5'])],
      ...months('CPI', 'INDEX', 12),
      ...months('FDI_REGISTERED_STOCK', 'USD', 12).map((row) => ({ ...row, partner: 'JPN' })),
    ],
  },
  { source: 'office', vintage: '2025-09-01', rows: [quarter(2024, '5', 3)] },
  { source: 'paper', rows: year(2023, ['1', '1', '1', '1']) },
])

const question = '/v1/observations?indicator=TRADE&reporter=VNM&partner=CHN&freq=A'
const refused = async (path: string) => {
  const { status, json } = await ask(path)
  return { status, code: json.code, param: json.param, detail: json.detail }
}

t.test('quarters are summed to years, the chosen source of each', async (t) => {
  const { json } = await ask(`${question}&aggregate=sum`)
  t.match(json.data, [
    { period: '2022', freq: 'A', value: 10, source: 'office', derived: { formula: 'a + b + ...' } },
    { period: '2023', value: 20, source: 'office' },
    { period: '2024', value: 20, known: '2025-09-01' },
  ])
  t.match(json.meta, { total: 3, complete: true, applied: { aggregate: 'sum', freq: ['A'] } })
  t.equal(json.data[0].derived.inputs[0], 'Q.TRADE.VNM.CHN._T.USD~2022-Q1~office')
})

t.test('all sources are put together each by itself', async (t) => {
  const { json } = await ask(`${question}&aggregate=sum&candidates=all&period=2023`)
  t.match(json.data, [
    { source: 'office', value: 20 },
    { source: 'paper', value: 4 },
  ])
  t.match((await ask(`${question}&aggregate=sum&source=paper`)).json.data, [{ period: '2023', value: 4 }])
})

t.test('a year is as it was known on a day', async (t) => {
  const { json } = await ask(`${question}&aggregate=sum&as_of=2025-08-31&latest=1`)
  t.match(json.data, [
    { period: '2024', value: null, derived: { refused: 'Of the 4 periods of frequency Q in 2024, 3 are known.' } },
  ])
  const early = await ask(`${question}&aggregate=sum&as_of=2025-07-01`)
  t.match(early.json, { data: [], meta: { empty_because: 'not_known_yet' } })
})

t.test('averages have their mean, and stocks their end', async (t) => {
  const cpi = await ask('/v1/observations?indicator=CPI&freq=A&aggregate=mean')
  t.match(cpi.json.data, [{ period: '2024', value: 6.5, unit: 'INDEX' }])
  const stock = await ask('/v1/observations?indicator=FDI_REGISTERED_STOCK&partner=JPN&freq=Q&aggregate=end')
  t.same(
    stock.json.data.map(({ period, value }: { period: string; value: number }) => [period, value]),
    [
      ['2024-Q1', 3],
      ['2024-Q2', 6],
      ['2024-Q3', 9],
      ['2024-Q4', 12],
    ],
  )
})

t.test('what does not add up is refused', async (t) => {
  const no = { status: 400, code: 'NOT_DERIVABLE', param: 'aggregate' }
  const of = (indicator: string, aggregate: string) =>
    refused(`/v1/observations?indicator=${indicator}&freq=A&aggregate=${aggregate}`)
  t.match(await of('TRADE_RANK', 'sum'), { ...no, detail: /^TRADE_RANK has the measure rank/ })
  t.match(await of('CPI_CHANGE_MONTH', 'mean'), { ...no, detail: /growth rate is not averaged/ })
  t.match(await of('FDI_REGISTERED_STOCK', 'sum'), { ...no, detail: /a stock is not added up/ })
  t.match(await of('TRADE,CPI', 'sum'), { ...no, detail: /^CPI is an average/ })
  t.match(await refused(`${question.replace('freq=A', 'freq=_O')}&aggregate=sum`), {
    ...{ ...no, param: 'freq', detail: 'No frequency is finer than _O.' },
  })
  t.match(await refused(`${question}&aggregate=sum&derive=true`), { ...no, param: 'derive' })
  const missing = { status: 400, code: 'MISSING_PARAMETER' }
  t.match(await refused('/v1/observations?freq=A&aggregate=sum'), { ...missing, param: 'indicator' })
  t.match(await refused('/v1/observations?indicator=TRADE&aggregate=sum'), { ...missing, param: 'freq' })
})

t.test('years put together are transformed like years stated', async (t) => {
  const growth = await ask(`${question}&aggregate=sum&transform=percent_change`)
  t.match(growth.json.data, [
    { period: '2022', value: null, derived: { refused: 'A.TRADE.VNM.CHN._T.USD~2021~office is not known.' } },
    { period: '2023', value: 100, unit: 'PERCENT' },
    { period: '2024', value: null, derived: { refused: /both ends must come from one vintage\.$/ } },
  ])
  t.equal(growth.json.data[1].derived.inputs[0].slice(0, 4), 'sum(')
  t.match(await refused(`${question}&aggregate=sum&transform=share`), {
    ...{ status: 400, code: 'NOT_DERIVABLE', param: 'transform' },
    detail: 'transform=share takes figures as they are stated, not put together by aggregate.',
  })
})

t.test('pages of what is put together go on where they ended, in either order', async (t) => {
  const first = await ask(`${question}&aggregate=sum&limit=2&sort=-period`)
  t.match(first.json, { data: [{ period: '2024' }, { period: '2023' }], meta: { total: 3, complete: false } })
  const second = await ask(first.json.meta.next)
  t.match(second.json, { data: [{ period: '2022' }], meta: { complete: true, next: null } })
  t.match(await refused(`${first.json.meta.next}&from=2020`), { status: 400, code: 'BAD_CURSOR' })
  t.equal((await ask(`${question}&aggregate=sum&limit=2&format=csv`)).text.trim().split('\r\n').length, 3)
})

t.test('columns and rows tell what JSON tells', async (t) => {
  const { json } = await ask(`${question}&aggregate=sum`)
  const rows: Record<string, string>[] = parse((await ask(`${question}&aggregate=sum&format=csv`)).text, {
    columns: true,
  })
  t.equal(rows.length, 3)
  for (const [i, row] of rows.entries()) {
    const { derived, ...figure } = json.data[i]
    t.match(row, { formula: derived.formula, inputs: derived.inputs.join(' '), refused: '' })
    for (const [field, value] of Object.entries(figure)) t.equal(row[field], String(value ?? ''), field)
  }
})

t.test('where there is nothing to put together the answer says why', async (t) => {
  const none = await ask('/v1/observations?indicator=GDP&freq=A&aggregate=sum')
  t.match(none.json, { data: [], meta: { empty_because: 'no_such_series' } })
  const stated = await ask('/v1/observations?indicator=TRADE&partner=CN-GD&freq=A&aggregate=sum')
  t.match(stated.json.meta, {
    empty_because: 'no_such_series',
    hint: 'Another frequency has figures: ask without freq.',
  })
  t.match((await ask(`${question}&aggregate=sum&from=2030`)).json.meta, { empty_because: 'outside_coverage' })
})
