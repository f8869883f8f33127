import fc from 'fast-check'
import t from 'tap'
import { disagreementOf, spreadOf, spreadWithin, withSpreads } from '../../src/statistics/spread.js'
import { figure } from '../model/small-table.js'
import { statedFigure } from './stated-figures.js'

const told = (low: number | null, high: number | null, more = {}) =>
  figure({ value: low ?? high ?? 0, low, high, ...more })
const missing = figure({ value: null, low: null, high: null, status: 'O' })

t.test('the spread of a cell is from the least to the greatest that its candidates allow', async (t) => {
  t.same(spreadOf([told(10, 11), told(10.5, 12), missing]), {
    ...{ low: 10, high: 12, width_percent: 20, disjoint: false, sources: 2 },
  })
  t.match(spreadOf([told(1, 2), told(2, 3)]), { disjoint: false }, 'two that touch meet')
  t.match(spreadOf([told(1, 9), told(2, 3), told(4, 5)]), { low: 1, high: 9, disjoint: true, sources: 3 })
  t.equal(spreadOf([told(3, 3), told(7, 7)])?.width_percent, 133.333)
})

t.test('one value alone has no spread', async (t) => {
  t.equal(spreadOf([told(1, 2)]), null)
  t.equal(spreadOf([told(1, 2), missing]), null)
})

t.test('an open side leaves that of the spread open, and its width untold', async (t) => {
  t.same(spreadOf([told(5, null), told(1, 2)]), { low: 1, high: null, disjoint: true, sources: 2 })
  t.same(spreadOf([told(null, 5), told(1, 2)]), { low: null, high: 5, disjoint: false, sources: 2 })
  t.same(spreadOf([told(5, null), told(1, null)]), { low: 1, high: null, disjoint: false, sources: 2 })
  t.notOk(
    'width_percent' in spreadWithin({ low: 0, high: 4, disjoint: true, sources: 2 }),
    'nothing is a share of zero',
  )
})

t.test('a cell is disjoint exactly where some two of its candidates share no value', async () => {
  const bound = fc.option(fc.integer({ min: -9, max: 9 }), { nil: null })
  const interval = fc.tuple(bound, bound).map(([a, b]) => (a !== null && b !== null && a > b ? [b, a] : [a, b]))
  fc.assert(
    fc.property(fc.array(interval, { minLength: 2, maxLength: 6 }), (intervals) => {
      const figures = intervals.map(([low = null, high = null]) => told(low, high))
      const below = (a: (typeof figures)[number], b: (typeof figures)[number]) =>
        a.high !== null && b.low !== null && a.high < b.low
      const apart = figures.some((a) => figures.some((b) => below(a, b)))
      return spreadOf(figures)?.disjoint === apart
    }),
  )
})

t.test('each figure gets the spread of its own cell, and one alone in its cell none', async (t) => {
  const [a, b, other] = withSpreads([
    statedFigure({ low: 1, high: 2, source: 'a' }),
    statedFigure({ low: 3, high: 4, source: 'b' }),
    statedFigure({ source: 'a' }, { period: '2023' }),
  ])
  t.match(a?.figure.spread, { low: 1, high: 4, disjoint: true, sources: 2 })
  t.same(b?.figure.spread, a?.figure.spread)
  t.notOk('spread' in (other?.figure ?? {}))
})

t.test('sources of a cell agree, contradict each other, or cannot be told to do either', async (t) => {
  const verdict = (...figures: ReturnType<typeof told>[]) => disagreementOf(figures)?.verdict
  t.equal(verdict(told(1, 3), told(2, 4)), 'consistent')
  t.equal(verdict(told(1, 2), told(3, 4)), 'inconsistent')
  t.equal(verdict(told(1, 2), told(3, null)), 'inconsistent', 'open or not, they share no value')
  t.equal(verdict(told(1, 3), told(2, null)), 'cannot_tell')
  t.equal(
    verdict(told(1, 2), told(3, 4, { nature: 'forecast', status: 'F' })),
    'cannot_tell',
    'a forecast is no outcome',
  )
  t.equal(verdict(told(1, 2), told(3, 4, { base: '2020' })), 'cannot_tell')
  t.equal(disagreementOf([told(1, 2)]), null)
  t.match(disagreementOf([told(1, 2), told(3, 4)]), { low: 1, high: 4, disjoint: true, sources: 2 })
})
