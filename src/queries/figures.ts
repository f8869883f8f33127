import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { placeColumns, seriesColumns, statedColumns } from './figure-columns.js'
import { cellsOf, type Filter, figuresWanted, seriesWanted } from './figure-filter.js'

export { type Filter, ofAllTime } from './figure-filter.js'

// model.md, section 7: what has a value, an outcome before a forecast before the rest, standing, the later vintage, the code.
const natureRank = sql<number>`case o.nature when 'forecast' then 1 when 'assumption' then 2 when 'plan' then 2 else 0 end`
const cell = sql`(partition by o.starts, o.period
  order by (o.value is null), ${natureRank}, src.standing, o.known desc, src.code)`
const because = sql<string | null>`case
  when row_number() over ${cell} > 1 or lead(1) over ${cell} is null then null
  when o.value is not null and lead(o.value) over ${cell} is null then 'has_value'
  when ${natureRank} <> lead(${natureRank}) over ${cell} then 'outcome'
  when src.standing <> lead(src.standing) over ${cell} then 'standing'
  when o.known <> lead(o.known) over ${cell} then 'vintage'
  else 'code' end`

// The ends of a cell as `spreadOf` (statistics) tells them: a side is open where that of a candidate with a value is.
const whole = sql`(partition by o.starts, o.period)`
const endOf = (end: 'min' | 'max', bound: 'low' | 'high') => sql<number | null>`case
  when bool_or(o.value is not null and o.${sql.raw(bound)} is null) over ${whole} then null
  else ${sql.raw(end)}(o.${sql.raw(bound)}) over ${whole} end`
const disjoint = sql<boolean>`coalesce(max(o.low) over ${whole} > min(o.high) over ${whole}, false)`

const byNewness = sql.raw('order by ends desc, starts desc, period desc')

// The figures of one series, each with its place among the candidates for its cell. However many series there are, they are
// looked at one by one through the key of figures, and no more of them than a page takes.
function figuresOf(db: Reader, filter: Filter, entity: Entity) {
  const all = db
    .selectFrom('observation as o')
    .innerJoin('source as src', 'src.id', 'o.source')
    .where(sql<boolean>`o.series = series.id`)
    .$if(filter.cells !== undefined, (figures) =>
      figures.where(sql<boolean>`(o.starts = wanted.starts and o.period = wanted.period)`),
    )
    .where((is) => figuresWanted(is, filter, true))
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
  const ranked = db.selectFrom(all.as('figure')).selectAll()
  const { candidates, latest } = filter.selection
  const chosen = candidates ? ranked : ranked.where('place', '=', 1)
  if (latest === null || entity !== 'series') return chosen
  const counted = db
    .selectFrom(chosen.as('chosen'))
    .selectAll()
    .select(sql<number>`dense_rank() over (${byNewness})`.as('newness'))
  // The rows have one column more than those without latest; nobody reads it, and the question goes on alike.
  return db.selectFrom(counted.as('counted')).selectAll().where('newness', '<=', latest) as unknown as typeof chosen
}

/** What `latest` counts the periods of: each series, or what stands together in the rows of a view. */
type Entity = 'series' | readonly ('reporter' | 'partner' | 'freq')[]

/** The figures the filter asks for: the chosen one of each cell, or with `candidates` each source's. `entity` is what `latest` counts by. */
export function chosenFigures(db: Reader, filter: Filter, entity: Entity = 'series') {
  const { latest } = filter.selection
  const { cells } = filter
  const chosen = db
    .selectFrom('series')
    .$if(
      cells !== undefined,
      (series) =>
        series.innerJoin(
          cellsOf(cells as NonNullable<typeof cells>).as('wanted'),
          'wanted.key',
          'series.key',
        ) as unknown as typeof series,
    )
    .innerJoinLateral(figuresOf(db, filter, entity).as('figure'), (join) => join.onTrue())
    .where((is) => seriesWanted(is as never, filter))
    .select(seriesColumns)
    .selectAll('figure')
  const all = db.selectFrom(chosen.as('asked')).selectAll()
  if (latest === null || entity === 'series') return all
  const by = sql.join(entity.map((column) => sql.ref(column)))
  const counted = db
    .selectFrom(all.as('chosen'))
    .selectAll()
    .select(sql<number>`dense_rank() over (partition by ${by} ${byNewness})`.as('newness'))
  return db.selectFrom(counted.as('counted')).selectAll().where('newness', '<=', latest) as unknown as typeof all
}

/** A row of `chosenFigures`. */
export type FigureRow = Awaited<ReturnType<ReturnType<typeof chosenFigures>['execute']>>[number]

/** The pair of some figure the filter asks for, if there is any; where `known` is false, whenever it was known, whatever its period or status. */
export async function anyFigure(
  db: Reader,
  filter: Filter,
  known: boolean,
): Promise<{ reporter: string; partner: string } | undefined> {
  const some = db
    .selectFrom('observation as o')
    .innerJoin('source as src', 'src.id', 'o.source')
    .where(sql<boolean>`o.series = series.id`)
    .where((is) => figuresWanted(is, filter, known))
    .select('o.series')
    .limit(1)
  return db
    .selectFrom('series')
    .innerJoinLateral(some.as('some'), (join) => join.onTrue())
    .where((is) => seriesWanted(is as never, filter))
    .select(['series.reporter', 'series.partner'])
    .limit(1)
    .executeTakeFirst()
}
