import t from 'tap'
import { Problem } from '../../src/errors.js'
import { frequencies } from '../../src/model/period.js'
import { selectionOf } from '../../src/model/selection.js'
import type { Words } from '../../src/model/words.js'

function problemOf(words: Words) {
  try {
    selectionOf(words)
    return null
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { code: error.code, status: error.statusCode, ...error.details }
  }
}

t.test('where nothing is asked, nothing is selected', async (t) => {
  t.same(selectionOf({}), {
    codes: {},
    period: null,
    from: null,
    to: null,
    freq: null,
    status: null,
    latest: null,
    as_of: null,
    since: null,
    change: null,
    edition: null,
    candidates: false,
    transform: null,
    base: null,
    aggregate: null,
    derive: false,
    sort: null,
    limit: null,
    cursor: null,
    series: null,
  })
})

t.test('the words of a question are taken apart', async (t) => {
  const read = selectionOf({
    reporter: 'VNM,THA,VNM',
    partner: 'CHN',
    indicator: 'TRADE',
    period: '2024,2025-07/2025-12',
    from: '2020',
    to: '2025-06',
    freq: 'A,_O',
    transform: 'index',
    base: '2015-01/2015-06',
    derive: true,
    status: 'A,F',
    latest: 3,
    as_of: '2025-06-30',
    edition: '9f2c41d07a35',
    candidates: 'all',
    sort: '-period',
    limit: '50',
    cursor: 'WyJd',
  })
  t.same(read.codes, { reporter: ['VNM', 'THA'], partner: ['CHN'], indicator: ['TRADE'] })
  t.same(
    read.period?.map(({ text }) => text),
    ['2024', '2025-S2'],
  )
  t.match(read.from, { text: '2020', starts: '2020-01-01' })
  t.match(read.to, { text: '2025-06', ends: '2025-06-30' })
  t.match(read.base, { text: '2015-S1', starts: '2015-01-01' })
  t.match(read, {
    freq: ['A', '_O'],
    status: ['A', 'F'],
    latest: 3,
    as_of: '2025-06-30',
    edition: '9f2c41d07a35',
    candidates: true,
    transform: 'index',
    aggregate: null,
    derive: true,
    sort: '-period',
    limit: 50,
    cursor: 'WyJd',
  })
})

t.test('changes are asked since a day or an edition, and by what became of a figure', async (t) => {
  t.match(selectionOf({ since: '2025-06-30', change: 'revised,withdrawn' }), {
    since: '2025-06-30',
    change: ['revised', 'withdrawn'],
  })
  t.equal(selectionOf({ since: '9f2c41d07a35' }).since, '9f2c41d07a35')
  for (const since of ['2025-02-30', '2025', '9f2c41d07a3', '9F2C41D07A35'])
    t.match(problemOf({ since }), { code: 'MALFORMED_PARAMETER', param: 'since' })
  t.match(problemOf({ change: 'restated' }), { code: 'UNKNOWN_VALUE', param: 'change', allowed: ['added'] })
})

t.test('an empty place in a list is refused', async (t) => {
  for (const reporter of ['', 'VNM,', ',VNM', 'VNM,,THA'])
    t.match(problemOf({ reporter }), {
      code: 'MALFORMED_PARAMETER',
      status: 400,
      param: 'reporter',
      detail: `reporter has an empty place in its list "${reporter}".`,
    })
})

t.test('a list longer than the limit is refused with its number, the same code twice counting once', async (t) => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => `P${i}`).join(',')
  t.match(problemOf({ product: many(501) }), {
    code: 'TOO_MUCH',
    status: 413,
    param: 'product',
    detail: 'product lists 501 codes; at most 500 go into one question.',
  })
  t.equal(problemOf({ product: `${many(500)},P0` }), null)
})

t.test('what is no period is refused wherever a period is asked', async (t) => {
  for (const param of ['period', 'from', 'to'])
    t.match(problemOf({ [param]: '2024-13' }), {
      code: 'MALFORMED_PERIOD',
      param,
      detail: `${param} has "2024-13", which is no period.`,
      hint: /^A period is written 2024, /,
    })
  t.match(problemOf({ period: '2024,soon' }), { detail: 'period has "soon", which is no period.' })
})

t.test('an open period bounds nothing', async (t) => {
  for (const param of ['from', 'to'])
    t.match(problemOf({ [param]: '2025-01/..' }), {
      code: 'MALFORMED_PERIOD',
      param,
      detail: `${param} has an open period; it needs one that ends.`,
    })
  t.equal(problemOf({ period: '2025-01/..' }), null)
})

t.test('a range that ends before it begins is refused, one within a single period is not', async (t) => {
  t.match(problemOf({ from: '2025', to: '2024' }), {
    code: 'EMPTY_RANGE',
    param: 'from',
    detail: 'from=2025 begins after to=2024 ends, so no period lies between.',
  })
  t.equal(problemOf({ from: '2024', to: '2024' }), null)
  t.equal(problemOf({ from: '2024-07', to: '2024' }), null)
})

t.test('an unknown frequency or status is refused, with what is allowed and what was probably meant', async (t) => {
  t.match(problemOf({ freq: 'A,a' }), { code: 'UNKNOWN_VALUE', param: 'freq', allowed: frequencies })
  t.match(problemOf({ freq: '_Q' }), { did_you_mean: 'Q' })
  t.notOk(Object.hasOwn(problemOf({ freq: 'yearly' }) ?? {}, 'did_you_mean'))
  t.match(problemOf({ status: 'R' }), { code: 'UNKNOWN_VALUE', detail: 'status has "R", which it does not know.' })
})

t.test('as_of takes a real day and nothing else', async (t) => {
  for (const as_of of ['2025', '2025-06', '2025-02-29', 'today', ''])
    t.match(problemOf({ as_of }), {
      code: 'MALFORMED_PARAMETER',
      param: 'as_of',
      detail: `as_of has "${as_of}", which is no day.`,
      hint: 'A day is written 2025-06-30.',
    })
})

t.test('an index has a base, and nothing else has one', async (t) => {
  t.match(problemOf({ transform: 'index' }), { code: 'MISSING_PARAMETER', status: 400, param: 'base' })
  for (const words of [{}, { transform: 'change' }])
    t.match(problemOf({ ...words, base: '2020' }), {
      code: 'UNKNOWN_PARAMETER',
      param: 'base',
      detail: 'base does nothing without transform=index.',
    })
  t.match(problemOf({ transform: 'index', base: 'soon' }), { code: 'MALFORMED_PERIOD', param: 'base' })
})

t.test('figures are put together to one frequency', async (t) => {
  t.match(selectionOf({ aggregate: 'sum', freq: 'A' }), { aggregate: 'sum', freq: ['A'] })
  t.match(selectionOf({ aggregate: 'sum', period: '2024-Q1,2024-Q3' }), { aggregate: 'sum', freq: ['Q'] })
  t.match(problemOf({ aggregate: 'sum', period: '2024,2024-Q3' }), { code: 'MISSING_PARAMETER', param: 'freq' })
  for (const words of [{}, { freq: 'A,Q' }])
    t.match(problemOf({ ...words, aggregate: 'end' }), {
      code: 'MISSING_PARAMETER',
      param: 'freq',
      hint: 'As freq=A&aggregate=end.',
    })
})

t.test('an unknown transform or aggregate is refused, with what was probably meant', async (t) => {
  t.match(problemOf({ transform: 'percent_changes' }), { code: 'UNKNOWN_VALUE', did_you_mean: 'percent_change' })
  t.match(problemOf({ aggregate: 'means', freq: 'A' }), { code: 'UNKNOWN_VALUE', did_you_mean: 'mean' })
})
