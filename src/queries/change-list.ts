import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import type { FigureChange } from '../model/change.js'
import { changeFeed } from '../model/change-feed.js'
import { cursorOf, keysAfter } from '../model/cursor.js'
import { figureIdOf } from '../model/figure-id.js'
import { limits } from '../model/limits.js'
import type { Selection } from '../model/selection.js'
import type { Listing } from '../model/table.js'
import { withdrawalReasons } from '../model/withdrawal-words.js'
import { differenceOf } from '../statistics/difference.js'
import { type ChangeRow, changedFigures } from './changed-figures.js'
import { rowCount } from './count.js'
import { type Edition, shortDigest, stillWithin, within } from './edition.js'
import { figureRowOf } from './figure-states.js'
import { holdsPlace } from './observation-table.js'
import { resolved } from './resolve.js'
import { appliedOf, figureOf, surroundings } from './shape.js'
import { newReleases } from './since.js'

const keys = ['indicator', 'freq', 'reporter', 'partner', 'product', 'period', 'unit'] as const
const stated = [
  'value',
  'low',
  'high',
  'digits',
  'qualifier',
  'status',
  'nature',
  'base',
  'compiler',
  'known',
  'printed',
]
const columns = [
  ...['id', ...keys, 'source', 'change', 'known', 'release'],
  ...['old', 'new'].flatMap((state) => stated.map((field) => `${state}_${field}`)),
  ...['difference_value', 'difference_low', 'difference_high', 'reason'],
]
// The newest first, then in the order of keys.
const order = ['known', 'key', 'starts', 'period', 'source'] as const

function changeOf(row: ChangeRow): FigureChange {
  const old = row.old && figureOf(figureRowOf(row, row.old))
  const now = row.change === 'withdrawn' ? null : figureOf(figureRowOf(row, row.now))
  const { indicator, freq, reporter, partner, product, period, unit, source, change, known } = row
  return {
    id: figureIdOf(row, period, source),
    ...{ indicator, freq, reporter, partner, product, period, unit, source, change, known },
    release: `${source}~${row.vintage}`,
    old,
    new: now,
    difference: differenceOf(old, now),
    reason: change === 'withdrawn' ? row.now.note : null,
  }
}

function newestDay({ releases }: Edition, asOf: string | null): string {
  const days = releases.map(({ known }) => known).filter((known) => asOf === null || known <= asOf)
  return days.sort().at(-1) ?? '1970-01-01'
}

async function page(db: Reader, edition: Edition, selection: Selection): Promise<Listing> {
  const codes = resolved(selection, edition)
  const { as_of: asOf, cursor } = selection
  const applied = appliedOf(codes, selection)
  const mark = { edition: shortDigest(edition), question: JSON.stringify(['changes', asOf, applied]) }
  const size = selection.limit ?? limits.rows_by_default
  const all = changedFigures(db, await newReleases(db, selection), codes, selection)
  let query = all.selectAll()
  if (cursor !== null) {
    const [known, ...place] = keysAfter(cursor, mark, holdsPlace(order))
    query = query.where(
      sql<boolean>`(known < ${known} or known = ${known} and (key, starts, period, source) > (${sql.join(place)}))`,
    )
  }
  for (const column of order) query = query.orderBy(column, column === 'known' ? 'desc' : 'asc')
  const found = await query.limit(size + 1).execute()
  const last = found.length > size ? found[size - 1] : undefined
  const next =
    last === undefined
      ? null
      : cursorOf(
          mark,
          order.map((column) => last[column]),
        )
  const things = found.slice(0, size).map(changeOf)
  // The first page that is also the last has been counted already.
  const count = cursor === null && next === null ? { total: things.length } : await rowCount(db, all)
  const rows = things.map((thing) => ({
    key: Object.fromEntries(keys.map((key) => [key, thing[key]])),
    figures: [thing.old, thing.new],
  }))
  const { edition: short, labels, sources, units } = surroundings(rows, edition, asOf)
  const more = { ...selection, limit: limits.rows_at_most, cursor: next }
  return {
    name: 'changes',
    things: things.map((thing) => ({ ...thing, reason: withdrawalReasons(thing.reason) })),
    said: ['reason'],
    single: false,
    columns,
    beside: { labels, sources },
    feed: (language) =>
      changeFeed(things, { labels, sources, units }, things[0]?.known ?? newestDay(edition, asOf), language),
    meta: {
      edition: short,
      as_of: asOf,
      ...count,
      complete: next === null,
      next,
      applied,
      empty_because: null,
    },
    ...(next === null ? {} : { more: () => stillWithin(db, edition, () => page(db, edition, more)) }),
  }
}

/**
 * What has changed, a row a figure, the newest first: since a day, what became known after its end; since an edition, what the
 * releases loaded after it was announced have changed. A page at a time. Throws UNKNOWN_VALUE, EMPTY_RANGE (400).
 */
export async function changeList(db: Reader, selection: Selection): Promise<Listing> {
  return within(db, (edition) => page(db, edition, selection))
}
