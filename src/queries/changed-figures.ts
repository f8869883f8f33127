import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { type Change, changes } from '../model/change.js'
import type { Dimension } from '../model/dimensions.js'
import type { Selection } from '../model/selection.js'
import { changeKind } from './change-kind.js'
import type { State } from './figure-states.js'
import type { Codes } from './resolve.js'
import type { NewReleases } from './since.js'

/** A figure that has changed: what names it, its row now, the row that was in force before, and what became of it. */
export type ChangeRow = Record<Dimension, string> & {
  key: string
  source: string
  starts: string
  period: string
  known: string
  vintage: string
  change: Change
  now: State
  old: State | null
}

const isNew = (release: string, { numbers }: NewReleases) =>
  sql<boolean>`${sql.ref(release)} = any(${numbers}::integer[])`

// In an edition, a `replace` release may have taken the figure back without a row that is still there to say so: a release
// loaded since, of an older vintage, that takes it back earlier makes that row superfluous, and it goes (db/timeline.ts).
const takenBack = (since: NewReleases, asOf: string) => sql<boolean>`exists (
  select from release as later
  join observation as held on held.release = later.id and held.series = last.series and not held.withdrawn
  where later.source = last.source and later.scope = 'replace' and later.known > last.known and later.known <= ${asOf}
    and not ${isNew('later.id', since)})`

// What was in force: the latest row that no new release brought, unless it takes the figure back.
const before = (since: NewReleases, asOf: string) => sql`
  select last.* from (
    select * from observation as earlier
    where (earlier.series, earlier.starts, earlier.period, earlier.source) = (now.series, now.starts, now.period, now.source)
      and earlier.known < now.known and not ${isNew('earlier.release', since)}
    order by earlier.known desc limit 1) as last
  where not last.withdrawn and not ${since.late ? takenBack(since, asOf) : sql`false`}`

// Of each figure that a new release touched, the row that is in force now (or on the day), where a new release brought it: any
// other was in force before. A figure that was added and taken back in between was never there for who asks.
const changed = (since: NewReleases, asOf: string): RawBuilder<ChangeRow> => sql`(
  select series.key, series.freq, series.indicator, series.reporter, series.partner, series.product, series.unit,
    src.code as source, now.starts, now.period, now.known, release.vintage, ${changeKind} as change,
    to_json(now) as now, to_json(old) as old
  from observation as now
  join release on release.id = now.release
  join series on series.id = now.series
  join source as src on src.id = now.source
  left join lateral (${before(since, asOf)}) as old on true
  where ${isNew('now.release', since)}
    and ${asOf === 'infinity' ? sql`now.until = 'infinity'` : sql`now.until > ${asOf}`}
    and (old.known is not null or not now.withdrawn))`

/** Every figure that the releases since then have changed, as known by the end of `as_of`; stated again with the same content is no change. */
export function changedFigures(db: Reader, since: NewReleases, codes: Codes, selection: Selection) {
  let query = db
    .selectFrom(changed(since, selection.as_of ?? 'infinity').as('changed'))
    .where('change', 'in', selection.change ?? changes)
  for (const column of ['indicator', 'reporter', 'partner', 'product', 'unit', 'source'] as const) {
    const list = codes[column]
    if (list !== undefined) query = query.where(column, 'in', list.length > 0 ? list : [''])
  }
  return selection.freq === null ? query : query.where('freq', 'in', selection.freq)
}
