import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Schema } from '../../db/schema.js'
import type { Comparison, Operator } from '../model/comparison.js'
import type { Slice, SliceKey, SlicePattern, SliceState, TimeComparison, TimeOperator } from '../model/slice.js'

/** The tables that slices are cut from, as they are called here. */
export type Sliced = ExpressionBuilder<
  { series: Schema['series']; o: Schema['observation']; src: Schema['source'] },
  'series' | 'o' | 'src'
>

type Compare = (column: RawBuilder<unknown>, word: string) => RawBuilder<SqlBool>

// Columns of codes compare by code point, as `meets` of the model does.
const comparisons: Record<Operator, Compare> = {
  eq: (column, word) => sql`${column} = ${word}`,
  ne: (column, word) => sql`${column} <> ${word}`,
  lt: (column, word) => sql`${column} < ${word}`,
  le: (column, word) => sql`${column} <= ${word}`,
  gt: (column, word) => sql`${column} > ${word}`,
  ge: (column, word) => sql`${column} >= ${word}`,
  co: (column, word) => sql`strpos(${column}, ${word}) > 0`,
  nc: (column, word) => sql`strpos(${column}, ${word}) = 0`,
  sw: (column, word) => sql`starts_with(${column}, ${word})`,
  ew: (column, word) => sql`right(${column}, ${[...word].length}) = ${word}`,
}

const columnOf = (key: SliceKey | 'status') =>
  sql.ref(key === 'source' ? 'src.code' : key === 'status' ? 'o.status' : `series.${key}`)

function fits(is: Sliced, pattern: SlicePattern, keys: readonly SliceKey[]): Expression<SqlBool> {
  const told = keys.flatMap((key) => {
    const codes = pattern[key]
    return codes === null ? [] : [sql<SqlBool>`${columnOf(key)} = any(${codes}::text[])`]
  })
  return is.and(told)
}

const times: Record<TimeOperator, (starts: string, ends: string) => RawBuilder<SqlBool>> = {
  eq: (starts, ends) => sql`(o.starts = ${starts} and o.ends = ${ends})`,
  ne: (starts, ends) => sql`(o.starts <> ${starts} or o.ends <> ${ends})`,
  lt: (starts) => sql`o.ends < ${starts}`,
  le: (_starts, ends) => sql`o.ends <= ${ends}`,
  gt: (_starts, ends) => sql`o.starts > ${ends}`,
  ge: (starts) => sql`o.starts >= ${starts}`,
}

const inTime = ({ operator, period: { starts, ends } }: TimeComparison) => times[operator](starts, ends)

const any = <T>(is: Sliced, alternatives: readonly (readonly T[])[], one: (part: T) => Expression<SqlBool>) =>
  is.or(alternatives.map((all) => is.and(all.map(one))))

const codesOfSeries: readonly SliceKey[] = ['freq', 'indicator', 'reporter', 'partner', 'product', 'unit']

/** What a slice asks of series alone. */
export function seriesWanted(is: Sliced, { indicators, patterns, codes }: Slice): Expression<SqlBool> {
  return is.and([
    ...(indicators === null ? [] : [sql<SqlBool>`series.indicator = any(${indicators}::text[])`]),
    ...(patterns.length === 0 ? [] : [is.or(patterns.map((pattern) => fits(is, pattern, codesOfSeries)))]),
    ...codes
      .filter(({ column }) => codesOfSeries.includes(column as SliceKey))
      .map(({ column, condition }) =>
        any<Comparison>(is, condition, ({ operator, word }) => comparisons[operator](columnOf(column), word)),
      ),
  ])
}

const inForce = (asOf: string | null) =>
  asOf === null ? sql<SqlBool>`o.until = 'infinity'` : sql<SqlBool>`(o.known <= ${asOf} and o.until > ${asOf})`

const wasInForce = (day: string) => sql<SqlBool>`exists (
  select from observation as before
  where (before.series, before.starts, before.period, before.source) = (o.series, o.starts, o.period, o.source)
    and before.known <= ${day} and before.until > ${day} and not before.withdrawn)`

function stateWanted(state: SliceState): RawBuilder<SqlBool> {
  switch (state.kind) {
    case 'in_force':
      return sql`(not o.withdrawn and ${inForce(state.asOf)})`
    case 'changed':
      return sql`(not o.withdrawn and ${inForce(state.asOf)} and o.known > ${state.after})`
    case 'withdrawn':
      return sql`(o.withdrawn and ${inForce(state.asOf)} and o.known > ${state.after} and ${wasInForce(state.after)})`
    case 'published_on':
      return sql`(not o.withdrawn and o.known = ${state.day})`
    case 'withdrawn_on':
      return sql`(o.withdrawn and o.known = ${state.day})`
  }
}

/** What a slice asks of figures, their series included. */
export function figuresWanted(is: Sliced, slice: Slice): Expression<SqlBool> {
  const { patterns, codes, times, state } = slice
  const bySource = patterns.some(({ source }) => source !== null)
  return is.and([
    seriesWanted(is, slice),
    ...(bySource ? [is.or(patterns.map((pattern) => fits(is, pattern, [...codesOfSeries, 'source'])))] : []),
    ...codes
      .filter(({ column }) => column === 'source' || column === 'status')
      .map(({ column, condition }) =>
        any<Comparison>(is, condition, ({ operator, word }) => comparisons[operator](columnOf(column), word)),
      ),
    ...times.map((time) => any<TimeComparison>(is, time, inTime)),
    stateWanted(state),
  ])
}
