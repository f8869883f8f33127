import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { cursorOf, keysAfter } from '../model/cursor.js'
import { dimensions } from '../model/dimensions.js'
import { limits } from '../model/limits.js'
import type { Selection } from '../model/selection.js'
import type { Listing } from '../model/table.js'
import { type Edition, shortDigest, stillWithin, within } from './edition.js'
import { emptiness } from './emptiness.js'
import { chosenFigures, type Filter } from './figures.js'
import { resolved } from './resolve.js'
import { appliedOf } from './shape.js'

/** What series cover: first and last period, how many have a figure, and who states them. */
export function coverage(db: Reader, filter: Filter) {
  const all = { ...filter, selection: { ...filter.selection, candidates: true } }
  return db
    .selectFrom(chosenFigures(db, all).as('figure'))
    .groupBy(['key', ...dimensions])
    .select(['key', ...dimensions])
    .select([
      sql<string>`(array_agg(period order by starts, ends, period))[1]`.as('first'),
      sql<string>`(array_agg(period order by ends desc, starts desc, period desc))[1]`.as('last'),
      sql<number>`count(distinct period)::integer`.as('periods'),
      sql<string>`string_agg(distinct source, ' ' order by source)`.as('sources'),
    ])
}

// PostgreSQL takes no NUL.
const isKey = ([key, ...rest]: (string | number)[]) =>
  typeof key === 'string' && !key.includes('\0') && rest.length === 0

const shown = <T extends { sources: string }>(series: T) => ({ ...series, sources: series.sources.split(' ') })

async function page(db: Reader, edition: Edition, selection: Selection): Promise<Listing> {
  const codes = resolved(selection, edition)
  const filter: Filter = { ...codes, selection }
  const applied = appliedOf(codes, selection)
  const mark = { edition: shortDigest(edition), question: JSON.stringify(['series', selection.as_of, applied]) }
  const size = selection.limit ?? limits.rows_by_default
  const onto = selection.cursor === null ? '' : String(keysAfter(selection.cursor, mark, isKey)[0])
  const series = db.selectFrom(coverage(db, filter).as('series'))
  const found = await series
    .selectAll()
    .where('key', '>', onto)
    .orderBy('key')
    .limit(size + 1)
    .execute()
  const { n } = await series.select(sql<number>`count(*)::integer`.as('n')).executeTakeFirstOrThrow()
  const last = found[size - 1]
  const next = found.length > size && last !== undefined ? cursorOf(mark, [last.key]) : null
  const why = n > 0 ? { empty_because: null } : await emptiness(db, filter)
  return {
    name: 'series',
    things: found.slice(0, size).map(shown),
    single: false,
    meta: {
      edition: shortDigest(edition),
      as_of: selection.as_of,
      total: n,
      complete: next === null,
      next,
      applied,
      ...why,
    },
    ...(next === null
      ? {}
      : {
          more: () =>
            stillWithin(db, edition, () =>
              page(db, edition, { ...selection, limit: limits.rows_at_most, cursor: next }),
            ),
        }),
  }
}

/** The series that have figures, with what they cover, by key. A page at a time. */
export async function seriesList(db: Reader, selection: Selection): Promise<Listing> {
  return within(db, (edition) => page(db, edition, selection))
}
