import fc from 'fast-check'
import t from 'tap'
import { derivedIdOf, expressionOf } from '../../src/model/expression.js'
import { boundsOf, type Interval, intervalFrom, point } from '../../src/statistics/interval.js'
import { type OperationName, operationNamed, operations } from '../../src/statistics/operations.js'
import { anyPositive, anywhere, contains, inside } from './any-interval.js'
import { type Fraction, fractionOf, minus, order, per, plus, raisedTo, times, whole } from './fraction.js'

const none = { aYear: null, others: [] }
const hundred = whole(100)
const at = (low: number | null, high: number | null) => intervalFrom({ low, high })
const reckon = (name: OperationName, inputs: Interval[], aYear: number | null = null, others: Interval[] = []) =>
  operationNamed(name)?.reckon(inputs, { aYear, others }) ?? null
const total = (list: readonly Fraction[]) => list.reduce(plus)
const growing = (rate: Fraction) => plus(whole(1), per(rate, hundred))
const percent = (ratio: Fraction) => times(ratio, hundred)
const overPercent = (ratio: Fraction) => percent(minus(ratio, whole(1)))
const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, i) => (i % 2 === 0 ? [[one, list[i + 1] as T]] : []))

function averageOf(changes: readonly Fraction[]): Fraction {
  const index = [whole(1)]
  for (const change of changes) index.push(times(index.at(-1) as Fraction, growing(change)))
  return overPercent(per(total(index.slice(12)), total(index.slice(0, 12))))
}

/** Each operation by another way than intervals: of exact numbers. The logarithm has a test of its own. */
const exactly: Record<Exclude<OperationName, 'log'>, (inputs: [Fraction, Fraction, Fraction]) => Fraction> = {
  change: ([a, b]) => minus(a, b),
  percent_change: ([a, b]) => overPercent(per(a, b)),
  compounded_annual_rate: ([a, b]) => overPercent(raisedTo(per(a, b), 4)),
  index: ([a, b]) => percent(per(a, b)),
  share: ([a, b]) => percent(per(a, b)),
  ratio: ([a, b]) => per(a, b),
  ratio_percent: ([a, b]) => percent(per(a, b)),
  sum_ratio_percent: ([a, b, c]) => percent(per(plus(a, b), c)),
  sum: total,
  mean: (inputs) => per(total(inputs), whole(inputs.length)),
  year_end: ([a]) => a,
  half_year_end: ([a]) => a,
  quarter_end: ([a]) => a,
  month_end: ([a]) => a,
  week_end: ([a]) => a,
  balance: ([a, b]) => minus(a, b),
  remainder: ([a, b]) => minus(a, b),
  gap: ([a, b]) => minus(b, a),
  gap_percent: ([a, b]) => overPercent(per(b, a)),
  level_before: ([a, b]) => per(a, growing(b)),
  level_after: ([a, b]) => times(a, growing(b)),
  growth_of_whole: (inputs) =>
    overPercent(per(total(pairs(inputs).map(([a]) => a)), total(pairs(inputs).map(([a, g]) => per(a, growing(g)))))),
  average_change: averageOf,
  convert: ([a, b]) => times(a, b),
  convert_back: ([a, b]) => per(a, b),
  convert_across: ([a, b, c]) => times(per(a, b), c),
  rank: () => whole(1),
  rank_reporter: () => whole(1),
}

for (const [name, of] of Object.entries(exactly)) {
  t.test(`the ${name} of true values lies where the intervals of the inputs allow it`, async (t) => {
    const { takes } = operationNamed(name) as (typeof operations)[number]
    const [least, most] = [takes[0], Math.min(takes[1], takes[0] === 4 ? 10 : 23)]
    const inputs = fc
      .array(fc.tuple(anyPositive, anywhere), { minLength: least, maxLength: most })
      .filter((list) => least !== 4 || list.length % 2 === 0)
    const holds = fc.property(inputs, (list) => {
      const values = list.map(([interval, where]) => inside(interval, where))
      const told = reckon(
        name as OperationName,
        list.map(([interval]) => interval),
        4,
      )
      return told !== null && contains(told, of(values as [Fraction, Fraction, Fraction]))
    })
    t.equal(fc.check(holds, { numRuns: 100 }).counterexample, null)
  })

  t.test(`the ${name} of exactly known values is one value, or the neighbours of one`, async (t) => {
    const { takes } = operationNamed(name) as (typeof operations)[number]
    const inputs = fc.array(anyPositive, { minLength: takes[0], maxLength: takes[0] })
    const holds = fc.property(inputs, (list) => {
      const { low, high } = reckon(
        name as OperationName,
        list.map(({ low }) => point(low)),
        4,
      ) as Interval
      const bounds = boundsOf({ low, high })
      const exact = of(list.map(({ low }) => fractionOf(low)) as [Fraction, Fraction, Fraction])
      const size = Math.max(100, Math.abs(bounds.low as number))
      const asDouble = Number(order(exact, whole(0)) === 0 ? 0 : bounds.low)
      return contains({ low, high }, exact) && (bounds.high as number) - asDouble <= size * 1e-15
    })
    t.equal(fc.check(holds, { numRuns: 50 }).counterexample, null)
  })
}

t.test('the logarithm of true values lies where their intervals allow it', async (t) => {
  const holds = fc.property(anyPositive, anywhere, (interval, where) => {
    const { over, under } = inside(interval, where)
    const { low, high } = boundsOf(reckon('log', [interval]) as Interval)
    const log = Math.log(Number(over) / Number(under))
    const slack = 1e-14 * Math.max(1, Math.abs(log))
    return (low as number) <= log + slack && log - slack <= (high as number)
  })
  t.equal(fc.check(holds, { numRuns: 500 }).counterexample, null)
  t.same(boundsOf(reckon('log', [at(1, 1)]) as Interval), { low: 0, high: 0 })
})

t.test('printed figures give what their rounding allows', async (t) => {
  const rows: [OperationName, Interval[], number, string, string][] = [
    ['share', [at(56.25e9, 56.35e9), at(260.645e9, 260.655e9)], 1, '21.5802', '21.6194'],
    ['level_before', [at(260.645e9, 260.655e9), at(13.45, 13.55)], 1e9, '229.5421', '229.7532'],
    ['sum', [at(430000, 440000), at(810000, 820000)], 1e6, '1.2400', '1.2600'],
    ['convert_back', [at(25.5e12, 26.5e12), at(993.5e6, 994.5e6)], 1, '25641.0256', '26673.3770'],
    ['ratio', [at(14e9, 16e9), at(23, 23)], 1e9, '0.6087', '0.6957'],
  ]
  for (const [name, inputs, scale, low, high] of rows) {
    const bounds = boundsOf(reckon(name, inputs) as Interval)
    t.same(
      [((bounds.low as number) / scale).toFixed(4), ((bounds.high as number) / scale).toFixed(4)],
      [low, high],
      name,
    )
  }
})

t.test('of a base that may be nought or less nothing is told', async (t) => {
  const [good, bad] = [at(1, 2), at(0, 2)]
  const over: OperationName[] = ['percent_change', 'index', 'share', 'ratio', 'ratio_percent', 'convert_back']
  for (const name of over) t.equal(reckon(name, [good, bad]), null, name)
  t.equal(reckon('compounded_annual_rate', [good, bad], 4), null)
  t.equal(reckon('compounded_annual_rate', [good, good]), null, 'an interval is no part of a year')
  t.equal(reckon('compounded_annual_rate', [at(-1, 2), good], 4), null)
  t.equal(reckon('gap_percent', [bad, good]), null)
  t.equal(reckon('level_before', [good, at(-100, 5)]), null)
  t.equal(reckon('convert_across', [good, bad, good]), null)
  t.equal(reckon('sum_ratio_percent', [good, good, bad]), null)
  t.equal(reckon('log', [bad]), null)
})

t.test('what is unbounded leaves unbounded what depends on it', async (t) => {
  t.same(boundsOf(reckon('share', [at(5, null), at(10, 20)]) as Interval), { low: 25, high: null })
  t.same(boundsOf(reckon('share', [at(5, 6), at(10, null)]) as Interval), { low: 0, high: 60 })
  t.same(boundsOf(reckon('change', [at(5, 6), at(1, null)]) as Interval), { low: null, high: 5 })
})

t.test('a rank counts the values that are greater', async (t) => {
  t.same(boundsOf(reckon('rank', [at(5, 6)], null, [at(7, 8), at(5.5, 9), at(1, 2)]) as Interval), { low: 2, high: 3 })
})

t.test('each operation is found by its name, which an id may hold', async (t) => {
  for (const operation of operations) {
    t.equal(operationNamed(operation.name), operation)
    t.ok(expressionOf(derivedIdOf(operation.name, ['A.TRADE.VNM.CHN._T.USD~2024~a'])), operation.name)
  }
  t.equal(operationNamed('guess'), undefined)
  t.equal(new Set(operations.map(({ name }) => name)).size, operations.length)
  t.equal(operationNamed('rank')?.reckon([at(1, 1)], none)?.low?.mantissa, 1n)
})
