import { decimalFrom } from '../model/decimal.js'
import { annualRate } from './annual-rate.js'
import { averageChange } from './average-change.js'
import { growthOfWhole } from './growth-of-whole.js'
import { type Interval, point } from './interval.js'
import { difference, isPositive, logarithm, product, quotient, shifted, sum } from './interval-arithmetic.js'
import { rankAmong } from './rank-among.js'
import type { Likeness } from './unlikeness.js'

/** What an operation may know beside its inputs' values. */
export interface Circumstances {
  /** How many periods of the inputs' frequency make a year. */
  aYear: number | null
  /** The values that the first input is ranked among, its own not among them. */
  others: readonly Interval[]
  /** What all that could be ranked make together; left out where the others are all there are. */
  total?: Interval
  /** How many there are to be ranked in all. */
  most?: number
}

/** A way to reckon a figure of others: its name is the one in ids of derived figures. */
export interface Operation {
  name: string
  /** In terms of the inputs, a being the first. */
  formula: string
  /** The fewest and the most inputs. */
  takes: readonly [number, number]
  alike: readonly Likeness[]
  /**
   * Every value the operation may have where its inputs have any value of theirs: of points a point, or the two neighbours
   * of a result that no decimal ends. Each input enters once. null: it cannot be told (a base that may be zero or less).
   */
  reckon(inputs: readonly Interval[], circumstances: Circumstances): Interval | null
}

const one = point({ mantissa: 1n, exponent: 0 })
const at = (inputs: readonly Interval[], i: number) => inputs[i] as Interval
const percentOver = (a: Interval, b: Interval) => (isPositive(b) ? shifted(difference(quotient(a, b), one), 2) : null)
const percentOf = (a: Interval, b: Interval) => (isPositive(b) ? shifted(quotient(a, b), 2) : null)
const total = (inputs: readonly Interval[]) => inputs.reduce(sum)
const growing = (growth: Interval) => sum(one, shifted(growth, -2))
// Of one source: both as it has them on the day that is asked for. What it stated holds until it states otherwise (model.md,
// section 6), so an end that a later release left as it was is of the same state of that source as one it came with: the
// vintage of both is the later one. A rebase between them shows in their bases.
const ends = ['source', 'unit', 'base', 'territory'] as const
const many = 400
// What stands at the end of its last part: which end is meant says which period it is told of.
const ofEnd = (['year_end', 'half_year_end', 'quarter_end', 'month_end', 'week_end'] as const).map((name) => ({
  ...{ name, formula: 'a', takes: [1, 1] as const, alike: [] as const },
  reckon: (i: readonly Interval[]) => at(i, 0),
}))

const ofRank = (['list', 'reporters'] as const).map((among) => ({
  name: among === 'list' ? ('rank' as const) : ('rank_reporter' as const),
  ...{ formula: `1 + how many of the ${among} are greater than a`, takes: [1, 1] as const, alike: [] as const },
  reckon: (i: readonly Interval[], { others, total, most }: Circumstances) => rankAmong(at(i, 0), others, total, most),
}))

/** Every operation. Checks, transforms and derived cells use these and no other arithmetic. */
export const operations = [
  { name: 'change', formula: 'a - b', takes: [2, 2], alike: ends, reckon: (i) => difference(at(i, 0), at(i, 1)) },
  {
    name: 'percent_change',
    formula: '(a / b - 1) * 100',
    takes: [2, 2],
    alike: ends,
    reckon: (i) => percentOver(at(i, 0), at(i, 1)),
  },
  {
    name: 'compounded_annual_rate',
    formula: '((a / b) ^ n - 1) * 100, n periods making a year',
    takes: [2, 2],
    alike: ends,
    reckon: (i, { aYear }) =>
      aYear !== null && isPositive(at(i, 1)) ? annualRate(quotient(at(i, 0), at(i, 1)), aYear) : null,
  },
  {
    name: 'index',
    formula: 'a / b * 100',
    takes: [2, 2],
    alike: ends,
    reckon: (i) => percentOf(at(i, 0), at(i, 1)),
  },
  { name: 'log', formula: 'ln(a)', takes: [1, 1], alike: [], reckon: (i) => logarithm(at(i, 0)) },
  {
    name: 'share',
    formula: 'a / b * 100',
    takes: [2, 2],
    alike: ['compiler', 'unit'],
    reckon: (i) => percentOf(at(i, 0), at(i, 1)),
  },
  {
    name: 'ratio',
    formula: 'a / b',
    takes: [2, 2],
    alike: [],
    reckon: (i) => (isPositive(at(i, 1)) ? quotient(at(i, 0), at(i, 1)) : null),
  },
  {
    name: 'ratio_percent',
    formula: 'a / b * 100',
    takes: [2, 2],
    alike: ['unit'],
    reckon: (i) => percentOf(at(i, 0), at(i, 1)),
  },
  {
    name: 'sum_ratio_percent',
    formula: '(a + b) / c * 100',
    takes: [3, 3],
    alike: ['compiler', 'unit'],
    reckon: (i) => percentOf(sum(at(i, 0), at(i, 1)), at(i, 2)),
  },
  { name: 'sum', formula: 'a + b + ...', takes: [1, many], alike: ['compiler', 'unit'], reckon: total },
  {
    name: 'mean',
    formula: '(a + b + ...) / n',
    takes: [1, many],
    alike: ['source', 'unit', 'base'],
    reckon: (i) => quotient(total(i), point(decimalFrom(i.length))),
  },
  ...ofEnd,
  {
    name: 'balance',
    formula: 'a - b',
    takes: [2, 2],
    alike: ['compiler', 'unit'],
    reckon: (i) => difference(at(i, 0), at(i, 1)),
  },
  {
    name: 'remainder',
    formula: 'a - b',
    takes: [2, 2],
    alike: ['compiler', 'unit'],
    reckon: (i) => difference(at(i, 0), at(i, 1)),
  },
  { name: 'gap', formula: 'b - a', takes: [2, 2], alike: ['unit'], reckon: (i) => difference(at(i, 1), at(i, 0)) },
  {
    name: 'gap_percent',
    formula: '(b / a - 1) * 100',
    takes: [2, 2],
    alike: ['unit'],
    reckon: (i) => percentOver(at(i, 1), at(i, 0)),
  },
  {
    name: 'level_before',
    formula: 'a / (1 + b / 100)',
    takes: [2, 2],
    alike: ['source', 'territory'],
    reckon: (i) => (isPositive(growing(at(i, 1))) ? quotient(at(i, 0), growing(at(i, 1))) : null),
  },
  {
    name: 'level_after',
    formula: 'a * (1 + b / 100)',
    takes: [2, 2],
    alike: ['source', 'territory'],
    reckon: (i) => product(at(i, 0), growing(at(i, 1))),
  },
  {
    name: 'growth_of_whole',
    formula: '((a + c + ...) / (a / (1 + b / 100) + c / (1 + d / 100) + ...) - 1) * 100',
    takes: [4, 24],
    alike: ['compiler'],
    reckon: growthOfWhole,
  },
  {
    name: 'average_change',
    formula: '(mean of the last 12 of the chained index / mean of the 12 before - 1) * 100',
    takes: [23, 23],
    alike: ['unit'],
    reckon: averageChange,
  },
  { name: 'convert', formula: 'a * b', takes: [2, 2], alike: [], reckon: (i) => product(at(i, 0), at(i, 1)) },
  {
    name: 'convert_back',
    formula: 'a / b',
    takes: [2, 2],
    alike: [],
    reckon: (i) => (isPositive(at(i, 1)) ? quotient(at(i, 0), at(i, 1)) : null),
  },
  {
    name: 'convert_across',
    formula: 'a / b * c',
    takes: [3, 3],
    alike: [],
    reckon: (i) => (isPositive(at(i, 1)) ? product(quotient(at(i, 0), at(i, 1)), at(i, 2)) : null),
  },
  ...ofRank,
] as const satisfies readonly Operation[]
export type OperationName = (typeof operations)[number]['name']

const byName: ReadonlyMap<string, Operation> = new Map(operations.map((operation) => [operation.name, operation]))

/** The operation of that name, or none. */
export function operationNamed(name: string): Operation | undefined {
  return byName.get(name)
}
