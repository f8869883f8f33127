import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { dimensions } from '../model/dimensions.js'
import { limits } from '../model/limits.js'
import type { Placed } from '../model/placed.js'
import type { Slice } from '../model/slice.js'
import { type Edition, stillWithin } from './edition.js'
import type { FigureRow } from './figures.js'
import { accountedFigureOf } from './shape.js'
import { figuresWanted, type Sliced, seriesWanted } from './slice-filter.js'

/** Where a page goes on: after this figure. */
type Place = Pick<FigureRow, 'key' | 'source' | 'starts' | 'ends' | 'period'>

const seriesAtOnce = 2000
const days = '::date'

async function someSeries(db: Reader, slice: Slice, after: string) {
  return db
    .selectFrom('series')
    .where((is) => seriesWanted(is as unknown as Sliced, slice))
    .where('key', '>', after)
    .orderBy('key')
    .limit(seriesAtOnce)
    .select(['id', 'key'])
    .execute()
}

function figuresOf(db: Reader, series: number[], slice: Slice, after: Place | null) {
  const place =
    after &&
    sql`(${after.key}, ${after.source}, ${after.starts}${sql.raw(days)}, ${after.ends}${sql.raw(days)}, ${after.period})`
  return db
    .selectFrom('series')
    .innerJoin('observation as o', 'o.series', 'series.id')
    .innerJoin('source as src', 'src.id', 'o.source')
    .where(sql<boolean>`series.id = any(${series}::integer[])`)
    .where((is) => figuresWanted(is as unknown as Sliced, slice))
    .$if(place !== null, (rows) =>
      rows.where(sql<boolean>`(series.key, src.code, o.starts, o.ends, o.period) > ${place}`),
    )
    .orderBy('series.key')
    .orderBy('src.code')
    .orderBy('o.starts')
    .orderBy('o.ends')
    .orderBy('o.period')
    .limit(limits.rows_at_most)
    .select(['series.key', ...dimensions.map((dimension) => `series.${dimension}` as const), 'src.code as source'])
    .select(['o.period', 'o.starts', 'o.ends', 'o.known', 'o.value', 'o.low', 'o.high', 'o.digits', 'o.qualifier'])
    .select(['o.status', 'o.nature', 'o.base', 'o.compiler', 'o.printed', 'o.literal', 'o.literal_start'])
    .select(['o.literal_end', 'o.worded', 'o.note'])
    .execute()
}

function placed(row: Awaited<ReturnType<typeof figuresOf>>[number]): Placed {
  const { freq, indicator, reporter, partner, product, unit, period } = row
  const figure = accountedFigureOf({ ...row, chosen_because: null })
  return { freq, indicator, reporter, partner, product, unit, period, measure: null, figure }
}

/**
 * The figures of a slice, page by page: by key of their series, then source, then time, each source's figures of a series
 * together. Memory holds one page. Throws EDITION_MOVED (409) where another edition is announced meanwhile.
 */
export async function* slicePages(db: Reader, edition: Edition, slice: Slice): AsyncGenerator<Placed[]> {
  for (let after = ''; ; ) {
    const series = await stillWithin(db, edition, () => someSeries(db, slice, after))
    const ids = series.map(({ id }) => id)
    for (let place: Place | null = null; ids.length > 0; ) {
      const rows = await stillWithin(db, edition, () => figuresOf(db, ids, slice, place))
      if (rows.length > 0) yield rows.map(placed)
      place = rows.at(-1) ?? null
      if (rows.length < limits.rows_at_most) break
    }
    if (series.length < seriesAtOnce) return
    after = series.at(-1)?.key ?? ''
  }
}
