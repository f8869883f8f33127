import t from 'tap'
import { claimColumns } from '../../src/model/claim-columns.js'
import { american, ask, post, verdictOn } from './claims-asked.js'

t.test('data mirrors the question: one claim or a list', async (t) => {
  const one = await post({ ...american, value: '$119.5 billion' })
  t.match(one.json, { data: { verdict: 'match' }, labels: { EXPORTS: 'Exports of goods' }, sources: { office: {} } })
  const list = await post([{ ...american, value: '$119.5 billion' }])
  t.match(list.json.data, [{ verdict: 'match', figure: { source: 'office', chosen_because: 'standing' } }])
  t.equal(list.json.meta.total, 1)
  const words = new URLSearchParams({ ...american, value: '119,5 tỷ USD', lang: 'vi' })
  t.match((await ask(`/v1/verify?${words}`)).json.data, { verdict: 'match', explanation: /phù hợp/ })
})

t.test('every verdict is told with what it rests on', async (t) => {
  const rows: [string, object][] = [
    ['119.5亿美元', { verdict: 'mismatch' }],
    ['1195亿美元', { verdict: 'match', claimed: { value: 119.5e9, digits: 4, unit: 'USD' } }],
    ['about 120 billion', { verdict: 'match', claimed: { qualifier: 'about', unit: 'USD' } }],
    ['$119.52 billion', { verdict: 'close', slip: null }],
    ['$77.1 billion', { verdict: 'mismatch', slip: 'wrong_year' }],
    ['$61.3 billion', { verdict: 'mismatch', slip: null }],
    [
      '$119.3 billion',
      { verdict: 'right_then_revised_since', figure: { value: 119.5e9 }, figure_then: { value: 119.3e9 } },
    ],
    ['$119.6 billion', { verdict: 'mismatch', slip: null, others_match: ['A.EXPORTS.VNM.USA._T.USD~2024~paper'] }],
    ['over 105 billion', { verdict: 'mismatch', explanation: /on the side/ }],
    ['nearly 130 billion', { verdict: 'mismatch', explanation: /on the side/ }],
    ['nearly 90 billion', { verdict: 'mismatch', explanation: /agree with it\.$/ }],
    ['at least 150 billion', { verdict: 'mismatch', explanation: /agree with it\.$/ }],
  ]
  for (const [value, expected] of rows) t.match(await verdictOn({ ...american, value }), expected, value)
  const long = { indicator: 'GDP growth', area: 'VNM', period: '2021' }
  t.match((await verdictOn({ ...long, value: '7.1%' })).explanation, /2021: 7\.1295% \(office\)/)
  t.match((await verdictOn({ ...long, value: '7.129505%' })).explanation, /2021: 7\.1295045% \(office\)/)
  const gone = await verdictOn({ ...american, partner: 'Japan', value: '24.6 billion' })
  t.match(gone, {
    verdict: 'right_then_revised_since',
    figure: null,
    explanation: /^No figure stands today.*withdrew it on 1 June 2025: a slip of the pen\.$/,
  })
})

t.test('a slip that explains a mismatch is told, with the figure that has the number', async (t) => {
  const chinese = { indicator: 'trade', reporter: 'VNM', partner: 'CN', period: '2024' }
  const metro = { indicator: 'PROJECT_COST', area: 'VN-SG_METRO_2' }
  const rows: [object, string, number | null][] = [
    [{ ...american, value: '$97.1 billion' }, 'wrong_year', 97.1e9],
    [{ ...metro, period: '2010', value: '47.9 trillion dong' }, 'wrong_year', 47.9e12],
    [{ ...american, value: '$119.5 million' }, 'magnitude', 119.5e9],
    [{ ...american, value: '1195万美元' }, 'magnitude', 119.5e9],
    [{ ...american, value: '1195 tỷ USD' }, 'magnitude', 119.5e9],
    [{ ...american, value: '$119.51 million' }, 'magnitude', 119.5e9],
    [{ ...metro, period: '2019', value: '47.891 nghìn tỷ đồng' }, 'magnitude', 47.9e12],
    [{ ...chinese, indicator: 'trade balance', value: '$83.4 billion' }, 'sign', -83.4e9],
    [{ ...chinese, value: '13.5%' }, 'growth_for_level', 13.5],
    [{ ...chinese, partner: 'Guangdong', value: '21%' }, 'share_for_level', 21],
    [{ ...chinese, indicator: 'TRADE_GROWTH', value: '$260.65 billion' }, 'level_for_growth', 260.65e9],
    [{ ...american, value: '$136.6 billion' }, 'other_side', 136.6e9],
    [{ ...metro, period: '2010', value: '26 trillion USD' }, 'other_unit', 26e12],
    [{ ...chinese, indicator: 'trade share', partner: 'Guangdong', value: '0.21' }, 'fraction', 21],
    [{ ...chinese, indicator: 'IMPORTS', value: '260.65 billion' }, 'none', null],
  ]
  for (const [claim, slip, value] of rows) {
    const told = await verdictOn(claim)
    if (slip === 'none') t.match(told, { verdict: 'cannot_verify', reason: /^No source has Imports/ })
    else t.match(told, { verdict: 'mismatch', slip, slip_figure: { value } }, `${slip} ${JSON.stringify(claim)}`)
  }
})

t.test('what is assumed is told: the world as partner, the rank of what ranks', async (t) => {
  t.match(await verdictOn({ indicator: 'xuất khẩu', reporter: '越南', period: '2024年', value: '4055亿美元' }), {
    ...{ verdict: 'match', partner: 'W00', product: '_T', period: '2024' },
  })
  const largest = { indicator: 'trade', reporter: 'VNM', partner: 'China', period: '2024', value: 'largest' }
  t.match(await verdictOn(largest), { verdict: 'match', indicator: 'TRADE_RANK', claimed: { digits: null, low: 1 } })
  const inflation = { indicator: 'lạm phát', area: 'Việt Nam', period: 'năm 2025', value: '3,4%' }
  t.match(await verdictOn(inflation), { verdict: 'match', figure: { nature: 'forecast' }, explanation: /a forecast/ })
  const crossings = { indicator: 'border crossings', area: 'Hữu Nghị', period: '2025年以来', product: 'PASSPORT' }
  t.match(await verdictOn({ ...crossings, value: 'hơn 430.000' }), { verdict: 'match', product: 'PASSPORT' })
  const mistyped = { indicator: 'FDI rank', reporter: 'Vietnm', partner: 'CHN', period: '2024', value: 'first' }
  t.match(await verdictOn(mistyped), { verdict: 'match', indicator: 'FDI_PROJECTS_RANK', reporter: 'VNM' })
  t.match(await verdictOn({ indicator: 'GDP growth', area: 'VN', period: '2024', value: 'top 5' }), {
    ...{ verdict: 'mismatch', indicator: 'GDP_GROWTH', claimed: { low: null, high: null, unit: 'RANK' } },
  })
  t.match(await verdictOn({ ...american, value: 119.5, unit: 'billion' }), { verdict: 'match' })
  const open = { indicator: 'BANK_GROWTH', area: 'VN', period: '2025-S2', product: 'SMALL_BANKS', value: '35%' }
  t.match(await verdictOn(open), { verdict: 'match', figure: { low: null } })
})

t.test('a claim that is not understood is an answer that says why', async (t) => {
  const claim = { ...american, value: 5 }
  const rows: [object, RegExp, string[]?][] = [
    [{ ...claim, reporter: 'Korea' }, /"Korea" may mean several/, ['KOR', 'PRK']],
    [{ ...claim, partner: 'Atlantis-on-Sea' }, /no code and no name/],
    [{ ...claim, product: 'spoons' }, /no code and no name/],
    [{ ...claim, indicator: 'bananas' }, /no code and no name/],
    [{ ...claim, period: 'last year' }, /names no one period/],
    [{ ...claim, value: 'a lot' }, /not understood at "a lot"/],
    [{ ...claim, unit: 'spoons' }, /unit "spoons" is not understood/],
    [{ ...claim, value: '$5', unit: 'VND' }, /another unit than "VND"/],
    [{ ...claim, partner: 'Thailand' }, /is missing/],
    [{ ...claim, partner: 'Nga' }, /Russia/],
    [{ ...claim, partner: 'jpn' }, /Japan/],
    [{ ...claim, partner: 'Japan' }, /^Exports of goods, .* was withdrawn by its source/],
    [{ ...claim, indicator: 'cost of metro line 2' }, /no code and no name/],
    [{ indicator: 'tỷ giá', area: 'VNM', period: '1999', value: 5 }, /^No source has Exchange rate/],
    [
      { indicator: 'FDI rank', reporter: 'VNM', partner: 'CHN', period: '2023', value: 'third' },
      /"FDI rank" may mean several/,
      ['FDI_PROJECTS_RANK', 'FDI_REGISTERED_RANK'],
    ],
    [{ ...claim, period: '1999' }, /^No source has Exports of goods/],
    [{ indicator: 'GII_RANK', area: 'VNM', period: '2024', value: 'up to 0' }, /makes no sense/],
  ]
  for (const [wrong, reason, candidates = []] of rows) {
    const { verdict, ...told } = await verdictOn(wrong)
    t.equal(verdict, 'cannot_verify')
    t.match(told, { reason, figure: null }, JSON.stringify(wrong))
    t.same(told.candidates, candidates)
  }
})

t.test('two readings of a number are both tried, and it is told', async (t) => {
  const claim = { indicator: 'EXPORTS', reporter: 'VNM', partner: 'USA', period: '2024', unit: 'billion USD' }
  t.match(await verdictOn({ ...claim, value: '119.500' }), {
    ...{ verdict: 'close', claimed: { value: 119.5e9, other_reading: 119.5e12 }, explanation: /may also be read/ },
  })
})

t.test('the answer speaks the language asked for, in every face', async (t) => {
  const claim = { ...american, value: '$119.5 billion' }
  t.match((await post(claim, '/v1/verify?lang=zh')).json, { data: { explanation: /相符/ }, labels: { VNM: '越南' } })
  const spoken = await post(claim, '/v1/verify', { 'accept-language': 'vi' })
  t.match(spoken.json.data.explanation, /tỷ USD/)
  const { text } = await post([claim, { ...claim, value: 'x' }], '/v1/verify?format=csv')
  const header = `${claimColumns.join(',')}\r\n`
  t.ok(text.startsWith(`${header}match,EXPORTS`))
  const lost = await post({ ...claim, indicator: 'nothing such' }, '/v1/verify?format=csv')
  t.ok(lost.text.startsWith(`${header}cannot_verify,`), 'the columns do not follow from what there is to tell')
  t.equal((await post([claim, claim], '/v1/verify?format=ndjson')).text.trim().split('\n').length, 2)
})

t.test('what is no claim is refused', async (t) => {
  const claim = { ...american, value: 5 }
  const rows: [object, object][] = [
    [[], { code: 'MALFORMED_BODY', detail: /is an empty list; at least 1 is asked for/ }],
    [[1], { code: 'MALFORMED_BODY', param: '0', detail: /at 0, is a number and not an object with indicator/ }],
    [
      { ...claim, period: 2024.5 },
      { code: 'MALFORMED_PARAMETER', param: 'period' },
    ],
    [Array.from({ length: 101 }, () => claim), { code: 'MALFORMED_BODY', detail: /has 101 items; at most 100/ }],
    [
      { ...claim, colour: 'red' },
      { code: 'UNKNOWN_PARAMETER', param: 'colour' },
    ],
    [[claim, { ...claim, perod: '2024' }], { code: 'UNKNOWN_PARAMETER', param: '1.perod', did_you_mean: 'period' }],
    [
      { ...claim, value: true },
      { code: 'MALFORMED_PARAMETER', param: 'value' },
    ],
    [
      { indicator: 'exports', period: '2024', value: 5 },
      { code: 'MISSING_PARAMETER', param: 'reporter' },
    ],
    [[{ ...claim, area: 'VNM' }], { code: 'REPEATED_PARAMETER', param: '0.area' }],
    [
      { ...claim, as_of: '2025-02-30' },
      { code: 'MALFORMED_PARAMETER', param: 'as_of' },
    ],
    [
      { ...claim, lang: 'fr' },
      { code: 'UNKNOWN_VALUE', param: 'lang' },
    ],
  ]
  for (const [body, expected] of rows) {
    const { status, json } = await post(body)
    t.match({ status, ...json }, { status: 400, ...expected }, JSON.stringify(expected))
  }
  t.equal((await ask('/v1/verify?indicator=exports')).status, 400)
})

t.test('a hundred claims are answered in their order', async (t) => {
  const claims = Array.from({ length: 100 }, (_, i) => ({
    ...american,
    value: Number((110.05 + i / 10).toFixed(2)),
    unit: 'billion USD',
  }))
  const { json } = await post(claims)
  t.equal(json.data.length, 100)
  const told = json.data as { verdict: string; claimed: { value: number } }[]
  t.same(
    told.map(({ claimed }) => claimed.value),
    claims.map(({ value }) => Math.round(value * 100) * 10_000_000),
  )
  t.equal(told.filter(({ verdict }) => verdict === 'close').length, 2, '119.45 and 119.55 lie at the ends of 119.5')
})
