import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Schema } from '../../db/schema.js'
import type { Selection } from '../model/selection.js'

/** Which figures are asked for: canonical codes by dimension of the series, and what the selection says of time and source. */
export interface Filter {
  indicator?: string[] | undefined
  reporter?: string[] | undefined
  partner?: string[] | undefined
  product?: string[] | undefined
  unit?: string[] | undefined
  source?: string[] | undefined
  /** Only these series, by their keys. */
  keys?: readonly string[] | undefined
  /** Only series from this key on, in the order of keys: where a page goes on, those before it are not looked at. */
  onward?: { key: string; descending: boolean } | undefined
  /** Only these cells: the key of the series, and the period of each with its first day. */
  cells?: readonly (readonly [key: string, starts: string, period: string])[] | undefined
  /** Whether each figure tells the spread of its cell: of all candidates the filter asks for. */
  spread?: boolean
  selection: Pick<Selection, 'period' | 'from' | 'to' | 'freq' | 'status' | 'latest' | 'as_of' | 'candidates'>
}

/** What a filter that leaves out no period says of time: every source's figures of the cells. */
export const ofAllTime = {
  ...{ period: null, from: null, to: null, freq: null, status: null, latest: null },
  candidates: true,
} as const

/** The series and its figures, as they are called here. */
type OfSeries = ExpressionBuilder<{ series: Schema['series'] }, 'series'>
type OfFigures = ExpressionBuilder<{ o: Schema['observation']; src: Schema['source'] }, 'o' | 'src'>

/** What a filter asks of series. */
export function seriesWanted(is: OfSeries, filter: Filter): Expression<SqlBool> {
  const {
    selection: { freq },
    keys,
    onward,
    ...codes
  } = filter
  const conditions: Expression<SqlBool>[] = []
  for (const dimension of ['indicator', 'reporter', 'partner', 'product', 'unit'] as const) {
    const list = codes[dimension]
    if (list !== undefined) conditions.push(is(`series.${dimension}`, 'in', list.length > 0 ? list : ['']))
  }
  if (freq !== null) conditions.push(is('series.freq', 'in', freq))
  if (keys !== undefined) conditions.push(is('series.key', 'in', keys))
  if (onward !== undefined) conditions.push(is('series.key', onward.descending ? '<=' : '>=', onward.key))
  return is.and(conditions)
}

/** What a filter asks of the figures of a series; where `known` is false, whenever they were known, whatever their period or status. */
export function figuresWanted(is: OfFigures, { selection, source }: Filter, known: boolean): Expression<SqlBool> {
  const { as_of: asOf, period, from, to, status } = selection
  const conditions: Expression<SqlBool>[] = [is('o.withdrawn', '=', false)]
  if (source !== undefined) conditions.push(is('src.code', 'in', source))
  if (!known) return is.and(conditions)
  if (period !== null) {
    const texts = period.map(({ text }) => text)
    // The days they begin on say nothing more, but the key of figures has them first.
    const starts = [...new Set(period.map((one) => one.starts))]
    conditions.push(is('o.starts', 'in', starts), is('o.period', 'in', texts))
  }
  if (from !== null) conditions.push(is('o.starts', '>=', from.starts))
  if (to !== null) conditions.push(is('o.ends', '<=', to.ends))
  if (status !== null) conditions.push(is('o.status', 'in', status))
  if (asOf === null) conditions.push(is('o.until', '=', 'infinity'))
  else conditions.push(is('o.known', '<=', asOf), is('o.until', '>', asOf))
  return is.and(conditions)
}

/** The cells of a filter as rows of `key`, `starts` and `period`. */
export function cellsOf(cells: NonNullable<Filter['cells']>) {
  const [keys, starts, periods] = ([0, 1, 2] as const).map((column) => cells.map((cell) => cell[column]))
  return sql<{ key: string; starts: string; period: string }>`(
    select * from unnest(${keys}::text[], ${starts}::date[], ${periods}::text[]) as cell (key, starts, period))`
}
