import type { Condition } from './comparison.js'
import { dimensions } from './dimensions.js'
import type { Period } from './period.js'

/** What keys a figure but its time: the dimensions of its series, and its source. */
export const sliceKeys = [...dimensions, 'source'] as const
export type SliceKey = (typeof sliceKeys)[number]

/** One key with wildcards: the codes that may stand at each place; null: any. */
export type SlicePattern = Readonly<Record<SliceKey, readonly string[] | null>>

/** The comparisons that go by the days a period covers. */
export const timeOperators = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const
export type TimeOperator = (typeof timeOperators)[number]

/** A comparison with a period: before and after mean wholly so, up to and from mean wholly inside. */
export interface TimeComparison {
  operator: TimeOperator
  period: Period & { ends: string }
}

/**
 * Which states of the figures are meant: those in force on a day (null: now), those of them that are younger than a day, those
 * that were in force on that day and are withdrawn, or what was published or withdrawn on one day.
 */
export type SliceState =
  | { kind: 'in_force'; asOf: string | null }
  | { kind: 'changed'; after: string; asOf: string | null }
  | { kind: 'withdrawn'; after: string; asOf: string | null }
  | { kind: 'published_on'; day: string }
  | { kind: 'withdrawn_on'; day: string }

/** A slice of all figures of all sources. */
export interface Slice {
  /** The indicators of the flow; null: all. */
  indicators: readonly string[] | null
  /** Keys of which one must fit; none: any. */
  patterns: readonly SlicePattern[]
  /** Conditions on codes and on the status. */
  codes: readonly { column: SliceKey | 'status'; condition: Condition }[]
  /** Conditions on time; each has alternatives of comparisons that all hold. */
  times: readonly (readonly (readonly TimeComparison[])[])[]
  state: SliceState
}
