import t from 'tap'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()
type Check = { check: string; verdict: string; explanation: string; figures: string[] }
const kindsOf = (json: { data: Check[] }) => json.data.map(({ check }) => check)

t.test('the audit of all that is loaded tells contradictions first', async (t) => {
  const { json } = await ask('/v1/checks')
  t.same(
    json.data.map(({ check, verdict }: Check) => `${verdict} ${check}`),
    [
      'inconsistent share_of_whole',
      ...[
        'monthly_to_annual',
        'converted_amount',
        'converted_amount',
        'growth_of_levels',
        'rank_of_values',
        'streak',
      ].map((kind) => `cannot_tell ${kind}`),
      ...['bounds', 'bounds', 'rank_of_values', 'sum_of_parts'].map((kind) => `consistent ${kind}`),
    ],
  )
  t.match(json.meta, { total: 11, complete: true, next: null, as_of: null, applied: {} })
})

t.test('the share of Guangdong does not follow from the amounts, unless it was cut off', async (t) => {
  const { json } = await ask('/v1/checks?indicator=TRADE_SHARE&partner=CN-GD')
  const [check] = json.data
  t.match(check, { verdict: 'inconsistent', stated: { low: 20.5, high: 21.5 }, explained_by: 'truncation' })
  t.same([check.implied.low.toFixed(3), check.implied.high.toFixed(3)], ['21.580', '21.619'])
  t.match(check.derived, /^share\(A\.TRADE\.VNM\.CN-GD/)
  t.equal(check.figures.length, 3)
})

t.test('each of a selection is held against all that is loaded', async (t) => {
  const sum = await ask('/v1/checks?indicator=BORDER_CROSSINGS')
  t.match(sum.json.data, [
    { verdict: 'consistent', stated: { low: 1240000, high: 1250000 }, implied: { high: 1260000 } },
  ])
  const cost = await ask('/v1/checks?check=converted_amount')
  t.same(
    cost.json.data.map(({ verdict, figures }: Check) => [verdict, figures[0]]),
    ['2010', '2019'].map((year) => ['cannot_tell', `A.PROJECT_COST.VN-SG_METRO_2._Z._Z.USD~${year}~vna-2025`]),
  )
  t.match(cost.json.data[0].explanation, 'the two amounts make 25,641 to 26,674 VND a USD')
  const months = await ask('/v1/checks?indicator=CPI_CHANGE_AVERAGE')
  t.match(months.json.data, [{ check: 'monthly_to_annual', verdict: 'cannot_tell', implied: null }])
  const streak = await ask('/v1/checks?indicator=TRADE_RANK_STREAK')
  t.match(streak.json.data, [{ check: 'streak', verdict: 'cannot_tell', implied: { low: 1, high: null } }])
  const ranks = await ask('/v1/checks?indicator=TRADE_RANK')
  t.match(ranks.json.data, [{ verdict: 'cannot_tell' }, { verdict: 'consistent', implied: { low: 1, high: 4 } }])
  const gii = await ask('/v1/checks?indicator=GII_RANK')
  t.match(gii.json.data, [{ check: 'bounds', verdict: 'consistent', implied: { low: 1, high: 133 } }])
})

t.test('what is not counted by product or partner has nothing to be held against', async (t) => {
  const { json } = await ask('/v1/checks?indicator=GHG_NET_EMISSIONS_TARGET')
  t.same(json.data, [])
  t.match(json.meta, { total: 0, complete: true, applied: { indicator: ['GHG_NET_EMISSIONS_TARGET'] } })
})

t.test('explanations come in the language asked for', async (t) => {
  const share = '/v1/checks?indicator=TRADE_SHARE&lang='
  t.match(
    (await ask(`${share}en`)).json.data[0].explanation,
    /^Share in trade in goods.*\(TechGeekWire\) is told as 21%/,
  )
  t.match((await ask(`${share}vi`)).json.data[0].explanation, /được nêu là 21%.*cắt bớt thay vì làm tròn\.$/)
  t.match((await ask(`${share}zh`)).json.data[0].explanation, /报道值为21%.*可能是截尾/)
  const crossings = await ask('/v1/checks?indicator=BORDER_CROSSINGS')
  t.match(crossings.json.data[0].explanation, 'With a passport')
})

t.test('only checks of the kinds and verdicts asked for are told', async (t) => {
  const kinds = await ask('/v1/checks?check=bounds,streak')
  t.same(kindsOf(kinds.json), ['streak', 'bounds', 'bounds'])
  t.same(kinds.json.meta.applied, { check: ['bounds', 'streak'] })
  t.same(kindsOf((await ask('/v1/checks?check=bounds,streak&verdict=cannot_tell')).json), ['streak'])
  t.same(kindsOf((await ask('/v1/checks?verdict=inconsistent')).json), ['share_of_whole'])
})

t.test('a kind or verdict that is not known is refused', async (t) => {
  const kind = await ask('/v1/checks?check=streaks')
  t.match(kind.json, { status: 400, code: 'UNKNOWN_VALUE', param: 'check', did_you_mean: 'streak' })
  const verdict = await ask('/v1/checks?verdict=true')
  t.match(verdict.json, { status: 400, code: 'UNKNOWN_VALUE', param: 'verdict' })
  t.same(verdict.json.allowed, ['consistent', 'inconsistent', 'cannot_tell'])
  t.equal((await ask('/v1/checks?candidates=all')).json.code, 'UNKNOWN_PARAMETER')
})

t.test('the audit goes on page by page, and ends', async (t) => {
  const all = (await ask('/v1/checks')).json.data
  const pages: Check[] = []
  for (let url: string | null = '/v1/checks?limit=4'; url !== null; ) {
    const { json } = await ask(url)
    t.equal(json.meta.total, 11)
    pages.push(...json.data)
    url = json.meta.next
  }
  t.same(pages, all)
})

t.test('a cursor of another question, or none of ours, is refused', async (t) => {
  const { next } = (await ask('/v1/checks?limit=4')).json.meta
  t.equal((await ask(`${next}&check=bounds`)).json.code, 'BAD_CURSOR')
  t.equal((await ask('/v1/checks?cursor=x')).json.code, 'BAD_CURSOR')
})

t.test('an audit as of a day knows what was known then', async (t) => {
  const may = await ask('/v1/checks?as_of=2025-06-30')
  t.equal(may.json.meta.as_of, '2025-06-30')
  const sources = may.json.data.flatMap(({ figures }: Check) => figures.map((id) => id.split('~').at(-1)))
  t.same([...new Set(sources)], ['techgeekwire-2025'])
  t.match((await ask('/v1/checks?as_of=2020-01-01')).json, { data: [], meta: { empty_because: 'not_known_yet' } })
})

t.test('why there is no check is told as of any figures', async (t) => {
  const why = async (words: string) => (await ask(`/v1/checks?${words}`)).json.meta.empty_because
  t.equal(await why('indicator=TRADE&reporter=VNM&period=1999'), 'outside_coverage')
  t.equal(await why('indicator=TRADE&reporter=THA'), 'no_such_series')
  t.equal(await why('indicator=TRADE_SHARE&as_of=2025-05-30'), 'not_known_yet')
  t.equal(await why('indicator=GHG_NET_EMISSIONS_TARGET'), null, 'it has figures, and none of them a check')
})

t.test('an audit comes as lines and as a table, whole', async (t) => {
  const lines = await ask('/v1/checks?format=ndjson&limit=4')
  const rows = lines.text.trimEnd().split('\n')
  t.equal(lines.mediaType, 'application/x-ndjson')
  t.match(
    rows.find((row) => row.includes('"share_of_whole"')),
    'truncation',
  )
  const csv = await ask('/v1/checks?format=csv')
  t.equal(csv.mediaType, 'text/csv')
  t.match(csv.text, /^check,verdict,/)
  t.equal(csv.text.trimEnd().split('\n').length, 12)
})

t.test('what other endpoints call a reporter is not taken for another parameter', async (t) => {
  t.match((await ask('/v1/checks?area=VNM')).json, {
    code: 'UNKNOWN_PARAMETER',
    param: 'area',
    did_you_mean: 'reporter',
  })
})
