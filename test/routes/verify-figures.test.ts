import t from 'tap'
import { american, ask, post, verdictOn } from './claims-asked.js'

t.test('a claim of a day is held against what was known on it, and the answer says so', async (t) => {
  const of = (value: string, as_of: string) => verdictOn({ ...american, value, as_of })
  t.match(await of('$119.3 billion', '2025-03-01'), {
    ...{ verdict: 'right_then_revised_since', as_of: '2025-03-01', figure: { value: 119.5e9 } },
    ...{
      figure_then: { value: 119.3e9 },
      explanation: /119\.3 billion USD \(office\), as known on 1 March 2025\..*revised since/,
    },
  })
  t.match(await of('$119.5 billion', '2025-03-01'), {
    ...{ verdict: 'mismatch', figure: { value: 119.5e9 }, figure_then: { value: 119.3e9 } },
    explanation: /The figure of today is another: .*119\.5 billion/,
  })
  t.match(await of('$119.5 billion', '2025-06-30'), { verdict: 'match', figure_then: { value: 119.5e9 } })
  t.match(await of('$97.1 billion', '2025-01-15'), { verdict: 'cannot_verify', slip: null })
  const inflation = { indicator: 'inflation', area: 'Vietnam', period: '2025', value: '3.4%', as_of: '2025-06-30' }
  const { json } = await ask(`/v1/verify?${new URLSearchParams(inflation)}`)
  t.match(json, {
    data: { verdict: 'cannot_verify', reason: /was not known yet on 30 June 2025/, figure: { known: '2025-07-10' } },
    meta: { as_of: '2025-06-30', applied: { indicator: 'CPI_CHANGE_AVERAGE', reporter: 'VNM', as_of: '2025-06-30' } },
  })
  const gone = { ...american, partner: 'Japan', value: '24.6 billion' }
  t.match(await verdictOn({ ...gone, as_of: '2025-03-01' }), { verdict: 'right_then_revised_since', figure: null })
  t.match(await verdictOn({ ...gone, as_of: '2025-07-01' }), {
    ...{
      verdict: 'cannot_verify',
      reason: /^Exports .* was withdrawn by its source on 1 June 2025: a slip of the pen\.$/,
    },
  })
  t.match(await verdictOn({ ...gone, value: '3 billion' }), { verdict: 'cannot_verify', reason: /was withdrawn/ })
  t.match(
    (
      await post([
        { ...american, value: '5' },
        { ...gone, as_of: '2025-03-01' },
      ])
    ).json.meta,
    {
      ...{ as_of: null, applied: { claims: [{ partner: 'USA' }, { partner: 'JPN', as_of: '2025-03-01' }] } },
    },
  )
})

t.test('another base is told apart from a revision', async (t) => {
  const index = { indicator: 'CPI', area: 'VNM', period: '2024-01' }
  t.match(await verdictOn({ ...index, value: '112' }), {
    ...{ verdict: 'cannot_verify', figure: { value: 122, base: '2023' }, figure_then: { value: 112, base: '2024' } },
    reason: /another base than today’s.*112 \(office, base 2024\)\.$/,
    explanation: /122 \(office, base 2023\)\.$/,
  })
  t.match(await verdictOn({ ...index, value: '112', as_of: '2025-03-01' }), {
    ...{ verdict: 'match', figure_then: { value: 112 } },
    explanation: /base 2024\), as known on .*agrees with it\. Its source tells it with another base since/,
  })
  t.match(await verdictOn({ ...index, value: '122' }), { verdict: 'match' })
})

t.test('a deficit is a balance below zero, in every language', async (t) => {
  const claim = { reporter: 'VNM', partner: 'CHN', period: 2024 }
  const rows: [string, string, string][] = [
    ['trade deficit', '$83.4 billion', 'match'],
    ['nhập siêu', '83,4 tỷ USD', 'match'],
    ['thâm hụt thương mại', '83,4 tỷ USD', 'match'],
    ['逆差', '834亿美元', 'match'],
    ['goods trade deficit', '$83.4 billion', 'match'],
    ['trade deficit', '-$83.4 billion', 'match'],
    ['trade balance', '-$83.4 billion', 'match'],
    ['trade surplus', '$83.4 billion', 'mismatch'],
    ['trade deficit', 'over $70 billion', 'mismatch'],
    ['trade deficit', 'at least $80 billion', 'match'],
  ]
  for (const [indicator, value, verdict] of rows) {
    const told = await verdictOn({ ...claim, indicator, value })
    t.match(told, { verdict, indicator: 'TRADE_BALANCE', period: '2024' }, `${indicator} ${value}`)
  }
  t.match(
    (await verdictOn({ ...claim, indicator: 'trade deficit', value: 'over $70 billion' })).explanation,
    /on the side/,
  )
})

t.test('an amount in another currency cannot be verified, and the figure is told', async (t) => {
  const chinese = { indicator: 'trade', reporter: 'VNM', partner: 'CN', period: '2024' }
  t.match(await verdictOn({ ...american, value: '¥5 billion' }), {
    ...{
      verdict: 'cannot_verify',
      reason: /is known in another unit only: US dollar\./,
      figure: { value: 119.5e9, unit: 'USD' },
    },
  })
  t.match(await verdictOn({ ...chinese, value: '260,65 tỷ đồng' }), {
    ...{ verdict: 'cannot_verify', figure: { value: 260.65e9 }, slip: 'other_unit', claimed: { unit: 'VND' } },
    explanation:
      /cannot be verified\. .*another unit only: US dollar\..*260\.65 billion USD .*It would agree as 260\.65 billion USD\.$/,
  })
})

t.test('where no product is said, the only one that is told may prove a claim but not disprove it', async (t) => {
  const banks = { indicator: 'BANK_GROWTH', area: 'VN', period: 'second half of 2025' }
  t.match(await verdictOn({ ...banks, value: '35%' }), { verdict: 'match', product: 'SMALL_BANKS' })
  t.match(await verdictOn({ ...banks, value: '99%' }), {
    ...{ verdict: 'cannot_verify', product: 'SMALL_BANKS', reason: /only a part is told/, figure: { high: 35 } },
  })
  const growth = { indicator: 'BORDER_CROSSINGS_GROWTH', area: 'Hữu Nghị', period: 'since January 2025', value: '5.8%' }
  t.match(await verdictOn(growth), {
    ...{ verdict: 'cannot_verify', candidates: ['PASSPORT', 'TRAVEL_PERMIT'], reason: /told of several products/ },
  })
  const crossings = { indicator: 'border crossings', area: 'Hữu Nghị', period: 'since January 2025', value: 5 }
  t.match(await verdictOn(crossings), { verdict: 'mismatch', product: /^_[TZ]$/ })
})

t.test('the sources of all figures named stand beside', async (t) => {
  const { json } = await post({ ...american, value: '$119.6 billion' })
  t.match(json, { data: { others_match: [/~paper$/] }, sources: { office: {}, paper: {} } })
})
