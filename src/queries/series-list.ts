import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { cursorOf, keysAfter } from '../model/cursor.js'
import { dimensions } from '../model/dimensions.js'
import { limits } from '../model/limits.js'
import type { Selection } from '../model/selection.js'
import type { Listing } from '../model/table.js'
import { type Count, rowCount } from './count.js'
import { type Edition, shortDigest, stillWithin, within } from './edition.js'
import { emptiness } from './emptiness.js'
import { type Filter, figuresWanted, seriesWanted } from './figure-filter.js'
import { resolved } from './resolve.js'
import { appliedOf } from './shape.js'

// What there is of one series; nothing where it has no figure that is asked for.
const covers = (db: Reader, filter: Filter) =>
  db
    .selectFrom('observation as o')
    .innerJoin('source as src', 'src.id', 'o.source')
    .where(sql<boolean>`o.series = series.id`)
    .where((is) => figuresWanted(is, filter, true))
    .having(sql<boolean>`count(*) > 0`)
    .select([
      sql<string>`(array_agg(o.period order by o.starts, o.ends, o.period))[1]`.as('first'),
      sql<string>`(array_agg(o.period order by o.ends desc, o.starts desc, o.period desc))[1]`.as('last'),
      sql<number>`count(distinct o.period)::integer`.as('periods'),
      sql<string>`string_agg(distinct src.code, ' ' order by src.code)`.as('sources'),
    ])

/** What series cover: first and last period, how many have a figure, and who states them. */
export function coverage(db: Reader, filter: Filter) {
  return db
    .selectFrom('series')
    .innerJoinLateral(covers(db, filter).as('covers'), (join) => join.onTrue())
    .where((is) => seriesWanted(is as never, filter))
    .select(['key', ...dimensions, 'first', 'last', 'periods', 'sources'])
}

async function seriesTotal(db: Reader, filter: Filter): Promise<Count> {
  const one = db
    .selectFrom('observation as o')
    .innerJoin('source as src', 'src.id', 'o.source')
    .where(sql<boolean>`o.series = series.id`)
    .where((is) => figuresWanted(is, filter, true))
    .select('o.period')
    .limit(1)
  const series = db
    .selectFrom('series')
    .innerJoinLateral(one.as('one'), (join) => join.onTrue())
    .where((is) => seriesWanted(is as never, filter))
    .orderBy('series.id')
  return rowCount(db, series.select('series.id'))
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
  const found = await coverage(db, filter)
    .where('key', '>', onto)
    .orderBy('key')
    .limit(size + 1)
    .execute()
  const count = onto === '' && found.length <= size ? { total: found.length } : await seriesTotal(db, filter)
  const last = found[size - 1]
  const next = found.length > size && last !== undefined ? cursorOf(mark, [last.key]) : null
  const why = found.length > 0 || onto !== '' ? { empty_because: null } : await emptiness(db, filter)
  return {
    name: 'series',
    things: found.slice(0, size).map(shown),
    single: false,
    meta: {
      edition: shortDigest(edition),
      as_of: selection.as_of,
      ...count,
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
