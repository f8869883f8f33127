import { compare, decimalFrom } from '../model/decimal.js'
import { compared, type Interval } from './interval.js'

/** The ranks a value may have among others, 1 being the greatest; equals share the better rank. */
export function rankAmong(own: Interval, others: readonly Interval[]): Interval {
  const greater = others.filter((other) => compared(own, other) === 'less')
  const perhaps = others.filter(({ high }) => high === null || own.low === null || compare(high, own.low) > 0)
  return { low: decimalFrom(1 + greater.length), high: decimalFrom(1 + perhaps.length) }
}
