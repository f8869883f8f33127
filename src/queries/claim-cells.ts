import { type AliasedRawBuilder, type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import type { SeriesDimensions } from '../model/dimensions.js'
import type { Nature } from '../model/status.js'
import type { Vintage } from '../statistics/verdict.js'
import { placeColumns, seriesColumns, statedColumns } from './figure-columns.js'

/** A figure of a source for a cell, as known from a day until the day before another. */
export interface CellRow extends Vintage, SeriesDimensions {
  key: string
  period: string
  starts: string
  ends: string
  source: string
  status: string
  nature: Nature | null
  compiler: string | null
  printed: string | null
  /** Of a withdrawn figure: why. */
  note: string | null
}

/** A cell that claims are held against: all its units and products. */
export interface WantedCell {
  indicator: string
  reporter: string
  partner: string
  starts: string
  period: string
}

/** Figures of a series in other periods that allow what is claimed, as known on a day (null: today); null: open on that side. */
export interface WantedPeriods {
  key: string
  starts: string
  day: string | null
  low: number | null
  high: number | null
}

/** The word by which a cell is found again. */
export function cellKey({ indicator, reporter, partner, period }: Omit<WantedCell, 'starts'>): string {
  return `${indicator}.${reporter}.${partner}~${period}`
}

const told = [...placeColumns, 'o.until', 'o.withdrawn', 'o.note', 'src.standing'] as const

// One parameter whatever the number of claims: the wanted go in as JSON text.
function rowsOf<T extends object>(rows: readonly T[], columns: RawBuilder<unknown>): AliasedRawBuilder<T, 'wanted'> {
  return sql<T>`json_to_recordset(${JSON.stringify(rows)}::json)`.as<'wanted'>(columns)
}

/** Every vintage of every source for some cells, by `cellKey`; cells without a figure are not there. */
export async function cellsAt(db: Reader, wanted: readonly WantedCell[]): Promise<Map<string, CellRow[]>> {
  const distinct = [...new Map(wanted.map((cell) => [cellKey(cell), cell])).values()]
  const columns = sql`wanted(indicator text, reporter text, partner text, starts date, period text)`
  const rows = await db
    .selectFrom(rowsOf(distinct, columns))
    .innerJoin('series', (join) =>
      join
        .onRef('series.indicator', '=', 'wanted.indicator')
        .onRef('series.reporter', '=', 'wanted.reporter')
        .onRef('series.partner', '=', 'wanted.partner'),
    )
    .innerJoin('observation as o', (join) =>
      join
        .onRef('o.series', '=', 'series.id')
        .onRef('o.starts', '=', 'wanted.starts')
        .onRef('o.period', '=', 'wanted.period'),
    )
    .innerJoin('source as src', 'src.id', 'o.source')
    .select(seriesColumns)
    .select(told)
    .select(statedColumns)
    .orderBy('series.key')
    .orderBy('src.code')
    .orderBy('o.known')
    .execute()
  const cells = new Map<string, CellRow[]>()
  for (const row of rows as CellRow[]) cells.set(cellKey(row), [...(cells.get(cellKey(row)) ?? []), row])
  return cells
}

/** How many periods of a series before and after one are near it. */
const nearby = 2

// A figure of long ago is no slip of the year, though among many one always has the number: near are the next that are told
// on each side, and the same part of the years beside.
const isNear = sql<boolean>`o.starts in (
  (select distinct starts from observation as earlier
    where earlier.series = series.id and earlier.starts < wanted.starts order by starts desc limit ${nearby})
  union all
  (select distinct starts from observation as later
    where later.series = series.id and later.starts > wanted.starts order by starts limit ${nearby})
  union all
  select (wanted.starts + make_interval(years => away))::date from (values (-1), (1)) as years (away))`

/** The figures of series in other periods near by, in force on a day, that allow what is claimed of them, in the order of the wanted, the nearest period first. */
export async function otherPeriods(db: Reader, wanted: readonly WantedPeriods[]): Promise<CellRow[][]> {
  if (wanted.length === 0) return []
  const numbered = wanted.map((one, n) => ({ ...one, n }))
  const columns = sql`wanted(n int, key text, starts date, day date, low float8, high float8)`
  const rows = await db
    .selectFrom(rowsOf(numbered, columns))
    .innerJoin('series', 'series.key', 'wanted.key')
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom('observation as o')
          .selectAll('o')
          .whereRef('o.series', '=', 'series.id')
          .whereRef('o.starts', '<>', 'wanted.starts')
          .where(sql<boolean>`coalesce(o.known <= wanted.day and wanted.day < o.until, o.until = 'infinity')`)
          .where(isNear)
          .where('o.withdrawn', '=', false)
          .where('o.value', 'is not', null)
          .where(sql<boolean>`coalesce(o.low <= wanted.high, true) and coalesce(o.high >= wanted.low, true)`)
          .as('o'),
      (join) => join.onTrue(),
    )
    .innerJoin('source as src', 'src.id', 'o.source')
    .select('wanted.n')
    .select(seriesColumns)
    .select(told)
    .select(statedColumns)
    .orderBy(sql`abs(o.starts - wanted.starts)`)
    .orderBy('o.starts')
    .orderBy('src.standing')
    .execute()
  return wanted.map((_, n) => rows.filter((row) => row.n === n) as unknown as CellRow[])
}
