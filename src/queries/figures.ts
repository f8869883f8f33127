import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Reader, Schema } from '../../db/schema.js'
import type { Selection } from '../model/selection.js'
import { placeColumns, seriesColumns, statedColumns } from './figure-columns.js'

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

type Joined = ExpressionBuilder<
  { series: Schema['series']; o: Schema['observation']; src: Schema['source'] },
  'series' | 'o' | 'src'
>

function wanted(is: Joined, { selection, source, keys, cells, ...codes }: Filter, known: boolean) {
  const { as_of: asOf, period, from, to, freq, status } = selection
  const conditions: Expression<SqlBool>[] = [is('o.withdrawn', '=', false)]
  for (const dimension of ['indicator', 'reporter', 'partner', 'product', 'unit'] as const) {
    const list = codes[dimension]
    if (list !== undefined) conditions.push(is(`series.${dimension}`, 'in', list.length > 0 ? list : ['']))
  }
  if (source !== undefined) conditions.push(is('src.code', 'in', source))
  if (freq !== null) conditions.push(is('series.freq', 'in', freq))
  if (keys !== undefined) conditions.push(is('series.key', 'in', keys))
  if (cells !== undefined) {
    const [keys, starts, periods] = ([0, 1, 2] as const).map((column) => cells.map((cell) => cell[column]))
    conditions.push(sql<SqlBool>`(series.key, o.starts, o.period) in (
      select * from unnest(${keys}::text[], ${starts}::date[], ${periods}::text[]))`)
  }
  if (!known) return is.and(conditions)
  if (period !== null)
    conditions.push(
      is(
        'o.period',
        'in',
        period.map(({ text }) => text),
      ),
    )
  if (from !== null) conditions.push(is('o.starts', '>=', from.starts))
  if (to !== null) conditions.push(is('o.ends', '<=', to.ends))
  if (status !== null) conditions.push(is('o.status', 'in', status))
  if (asOf === null) conditions.push(is('o.until', '=', 'infinity'))
  else conditions.push(is('o.known', '<=', asOf), is('o.until', '>', asOf))
  return is.and(conditions)
}

// model.md, section 7: what has a value, an outcome before a forecast before the rest, standing, the later vintage, the code.
const natureRank = sql<number>`case o.nature when 'forecast' then 1 when 'assumption' then 2 when 'plan' then 2 else 0 end`
const cell = sql`(partition by series.id, o.starts, o.period
  order by (o.value is null), ${natureRank}, src.standing, o.known desc, src.code)`
const because = sql<string | null>`case
  when row_number() over ${cell} > 1 or lead(1) over ${cell} is null then null
  when o.value is not null and lead(o.value) over ${cell} is null then 'has_value'
  when ${natureRank} <> lead(${natureRank}) over ${cell} then 'outcome'
  when src.standing <> lead(src.standing) over ${cell} then 'standing'
  when o.known <> lead(o.known) over ${cell} then 'vintage'
  else 'code' end`

// The ends of a cell as `spreadOf` (statistics) tells them: a side is open where that of a candidate with a value is.
const whole = sql`(partition by series.id, o.starts, o.period)`
const endOf = (end: 'min' | 'max', bound: 'low' | 'high') => sql<number | null>`case
  when bool_or(o.value is not null and o.${sql.raw(bound)} is null) over ${whole} then null
  else ${sql.raw(end)}(o.${sql.raw(bound)}) over ${whole} end`
const disjoint = sql<boolean>`coalesce(max(o.low) over ${whole} > min(o.high) over ${whole}, false)`

/** Every figure of every source that the filter asks for, with its place among the candidates for its cell. */
function candidates(db: Reader, filter: Filter) {
  return db
    .selectFrom('series')
    .innerJoin('observation as o', 'o.series', 'series.id')
    .innerJoin('source as src', 'src.id', 'o.source')
    .where((is) => wanted(is as unknown as Joined, filter, true))
    .select(seriesColumns)
    .select(placeColumns)
    .select(statedColumns)
    .select(['o.literal', 'o.literal_start', 'o.literal_end', 'o.worded', 'o.note'])
    .select([sql<number>`(row_number() over ${cell})::integer`.as('place'), because.as('chosen_because')])
    .$if(filter.spread === true, (figures) =>
      figures.select([
        endOf('min', 'low').as('spread_low'),
        endOf('max', 'high').as('spread_high'),
        disjoint.as('spread_disjoint'),
        sql<number>`(count(o.value) over ${whole})::integer`.as('spread_sources'),
      ]),
    )
}

/** The figures the filter asks for: the chosen one of each cell, or with `candidates` each source's. `entity` is what `latest` counts by. */
export function chosenFigures(
  db: Reader,
  filter: Filter,
  entity: readonly ('key' | 'reporter' | 'partner' | 'freq')[] = ['key'],
) {
  const all = db.selectFrom(candidates(db, filter).as('figure')).selectAll()
  const chosen = filter.selection.candidates ? all : all.where('place', '=', 1)
  const { latest } = filter.selection
  if (latest === null) return chosen
  const by = sql.join(entity.map((column) => sql.ref(column)))
  const counted = db
    .selectFrom(chosen.as('chosen'))
    .selectAll()
    .select(
      sql<number>`(dense_rank() over (partition by ${by} order by ends desc, starts desc, period desc))::integer`.as(
        'newness',
      ),
    )
  // The rows have one column more than those without latest; nobody reads it, and the question goes on alike.
  return db.selectFrom(counted.as('counted')).selectAll().where('newness', '<=', latest) as unknown as typeof chosen
}

/** A row of `chosenFigures`. */
export type FigureRow = Awaited<ReturnType<ReturnType<typeof chosenFigures>['execute']>>[number]

/** The pair of some figure the filter asks for, if there is any; where `known` is false, whenever it was known, whatever its period or status. */
export async function anyFigure(
  db: Reader,
  filter: Filter,
  known: boolean,
): Promise<{ reporter: string; partner: string } | undefined> {
  return db
    .selectFrom('series')
    .innerJoin('observation as o', 'o.series', 'series.id')
    .innerJoin('source as src', 'src.id', 'o.source')
    .where((is) => wanted(is as unknown as Joined, filter, known))
    .select(['series.reporter', 'series.partner'])
    .limit(1)
    .executeTakeFirst()
}
