import t from 'tap'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()
const total = 'A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025'
const unknown = 'A.EXPORTS.VNM.CHN._T.USD~2024~techgeekwire-2025'
const guangdong = 'A.TRADE.VNM.CN-GD._T.USD~2024~techgeekwire-2025'
const growth = 'A.TRADE_GROWTH.VNM.CHN._T.PERCENT~2024~techgeekwire-2025'
const share = `share(${guangdong},${total})`
const at = (id: string, rest = '') => `/v1/figures/${id}${rest}`

t.test('a derived figure is reckoned again by its id, in the cell it stands in, with what it draws on', async (t) => {
  const { json } = await ask(at(share))
  t.match(json.data, {
    ...{ id: share, indicator: 'TRADE', partner: 'CN-GD', period: '2024', unit: 'PERCENT', status: 'A', printed: null },
    ...{ display: '21.6', digits: 3, known: '2025-05-31', source: 'techgeekwire-2025' },
    ...{ release: null, evidence: null, others: [], literal: null, worded: false },
    derived: { formula: 'a / b * 100', inputs: [guangdong, total] },
  })
  const { low, high } = json.data
  t.ok(low > 21.58 && low < 21.581 && high > 21.619 && high < 21.62, `${low} .. ${high}`)
  t.same(
    json.data.inputs.map(({ id }: { id: string }) => id),
    [guangdong, total],
  )
  const { others: _o, disagreement: _d, revisions: _r, checks: _c, ...stated } = (await ask(at(total))).json.data
  t.same(json.data.inputs[1], stated)
  t.match(json.meta, { total: 1, as_of: null, applied: { id: share } })
  t.match(json.labels, { 'CN-GD': 'Guangdong', CHN: 'China', PERCENT: 'Per cent', USD: 'US dollar' })
  t.same(Object.keys(json.sources), ['techgeekwire-2025'])
})

t.test('a level before its growth stands in the period the growth compares with', async (t) => {
  const { data } = (await ask(at(`level_before(${total},${growth})`, '?scale=billion'))).json
  t.match(data, { indicator: 'TRADE', period: '2023', freq: 'A', unit: 'USD', partner: 'CHN', display: '229.6' })
  t.ok(data.low > 229.54e9 && data.low < 229.55e9 && data.high > 229.75e9 && data.high < 229.76e9)
})

t.test('operations lie in each other and are reckoned inside out', async (t) => {
  const before = `level_before(${total},${growth})`
  const { data } = (await ask(at(`percent_change(${total},${before})`))).json
  t.match(data, { unit: 'PERCENT', period: '2024', derived: { inputs: [total, before] } })
  t.ok(data.low < 13.5 && data.high > 13.5)
  t.same(
    data.inputs.map(({ id }: { id: string }) => id),
    [total, growth],
    'what it draws on stands there once',
  )
})

t.test('of what it draws on some may not be known: it has no value, and the accounts of the rest', async (t) => {
  const id = `remainder(${total},${unknown})`
  const { status, json } = await ask(at(id))
  t.equal(status, 200)
  t.match(json.data, { id, value: null, status: 'O', derived: { refused: `${unknown} is not known.` } })
  t.match(json.data.inputs, [{ id: total }])
  t.equal(json.data.inputs.length, 1)
  t.match((await ask(at(id, '/evidence'))).json.data.inputs, [{ figure: total }])
  t.equal((await ask(at(id, '/citation'))).status, 200)
  t.match(await ask(at(id, '/revisions')), { status: 404, json: { detail: `There is no figure ${unknown}.` } })
})

t.test('what makes no sense is refused with a sentence, under nobody’s name', async (t) => {
  const rank = 'A.TRADE_RANK.VNM.CHN._T.RANK~2024~techgeekwire-2025'
  const refused = [
    [
      `sum(${rank},${rank.replace('CHN', 'CN-GD')})`,
      'TRADE_RANK has the measure rank; sum makes sense only of: level, count.',
    ],
    [`share(${total},${guangdong})`, /is no part of/],
    [
      'mean(A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025)',
      /^GDP_GROWTH has the measure growth; mean makes sense only/,
    ],
    [`sum(${total},${total})`, /is of a cell that is there already; sum takes each once\.$/],
  ] as const
  for (const [id, reason] of refused)
    t.match((await ask(at(id))).json.data, { value: null, status: 'O', derived: { refused: reason } }, id)
})

t.test('what its guards refuse has no value and says why', async (t) => {
  const gdp = 'A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025'
  const stated = [
    [`share(${total},${gdp})`, /^GDP_GROWTH has the measure growth; share makes sense only of: level, count\.$/],
    [`level_before(${total},${gdp})`, /is not the growth that leads to/],
    [`convert(${total},${gdp})`, /is no rate that converts/],
    [
      `rank(${total})`,
      /^A\.TRADE\.VNM\.W00\._T\.USD~2024~techgeekwire-2025 is not known, so it cannot be told whether all/,
    ],
    [`rank(rank(${total}))`, /would take a list/],
    [`rank(${growth})`, /^TRADE_GROWTH has the measure growth; rank makes sense only of: level, count\.$/],
    [`sum(${total},share(${total},${total}))`, /is no figure of TRADE any more; sum makes nothing of it\.$/],
  ] as const
  for (const [id, refused] of stated) {
    const { status, json } = await ask(at(id))
    t.equal(status, 200, id)
    t.match(json.data, { id, value: null, low: null, high: null, status: 'O', derived: { refused } })
  }
})

t.test('an id that cannot be reckoned whatever is known leads nowhere, and says why', async (t) => {
  const refused = [
    [`shar(${guangdong},${total})`, /^There is no operation shar; there are change,/, 'share'],
    [`frobnicate(${total})`, /^There is no operation frobnicate/, undefined],
    [`share(${total})`, 'share takes 2 figures, not 1.', undefined],
    [`sum(log(${total},${total}))`, 'log takes 1 figure, not 2.', undefined],
    [`growth_of_whole(${total})`, 'growth_of_whole takes 4 to 24 figures, not 1.', undefined],
    [`log(${unknown})`, `There is no figure ${unknown}.`, undefined],
    [`share(${guangdong},${total.replace('CHN', 'XYZ')})`, /^There is no figure A\.TRADE\.VNM\.XYZ\./, undefined],
    [`share(${guangdong},${total.replace('2025', '2020')})`, /^There is no figure .*~techgeekwire-2020\.$/, undefined],
  ] as const
  for (const rest of ['', '/evidence', '/citation']) {
    for (const [id, detail, meant] of refused) {
      const { status, json } = await ask(at(id, rest))
      t.match({ status, ...json }, { status: 404, code: 'NOT_FOUND', detail }, id)
      t.equal(json.did_you_mean, meant)
    }
  }
})

t.test('it is known from the day all it draws on is known', async (t) => {
  t.equal((await ask(at(share, '?as_of=2025-05-31'))).json.data.status, 'A')
  const { status, json } = await ask(at(share, '?as_of=2025-05-30'))
  t.match({ status, ...json }, { status: 404, detail: `There is no figure ${guangdong} as known on 2025-05-30.` })
  t.match(await ask(at(share, '?edition=000000000000')), { status: 409, json: { code: 'EDITION_MOVED' } })
})

t.test('another spelling of a period is answered under the one id', async (t) => {
  const spelled = share.replaceAll('~2024~', '~2024-01--2024-12~')
  for (const rest of ['', '/evidence', '/citation']) {
    const { json } = await ask(at(encodeURIComponent(spelled), rest))
    t.same(json.meta.applied, { id: share })
  }
  t.equal((await ask(at(spelled))).json.data.id, share)
})

t.test('its evidence is that of each figure it draws on', async (t) => {
  const { json } = await ask(at(share, '/evidence'))
  const alone = async (id: string) => (await ask(at(id, '/evidence'))).json.data
  t.same(json.data, {
    figure: share,
    derived: { formula: 'a / b * 100', inputs: [guangdong, total] },
    inputs: [await alone(guangdong), await alone(total)],
  })
})

t.test('it is cited itself, with the sources of all it draws on', async (t) => {
  const { data } = (await ask(at(share, '/citation'))).json
  t.match(data, { id: share, type: 'dataset', custom: { figures: [{ id: guangdong }, { id: total }] } })
  t.match(data.title, /Guangdong, 2024: over 56\.3 billion USD|Guangdong, 2024: 56\.3 billion USD/)
  const { text } = await ask(at(share, '/citation?format=bibtex'))
  t.match(text, /^@misc\{share_A\.TRADE\.VNM\.CN-GD\._T\.USD:2024:techgeekwire-2025_A\.[^ ,{}]*_,\n/)
})

t.test('its flat faces tell formula and inputs', async (t) => {
  const { text } = await ask(at(share, '?format=csv'))
  const [head = '', row = '', end] = text.split('\r\n')
  t.match(head, /,display,formula,inputs,refused,out_of,covered_percent,literal,/)
  t.match(row, `,a / b * 100,${guangdong} ${total},`)
  t.equal(end, '')
  t.match(JSON.parse((await ask(at(share, '?format=ndjson'))).text), { id: share })
})
