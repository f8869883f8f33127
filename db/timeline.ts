import { sql, type Transaction } from 'kysely'
import { absentInReplacement } from '../src/model/withdrawal-words.js'
import type { Schema } from './schema.js'

// Every figure's rows form a timeline by the day they became known: each ends where the next begins. A release writes its
// rows, and rows that say "taken back" where it withdraws: what its source names, and, of a `replace` release, what was in
// force in its series and is not in it. The result is the same in whatever order releases are loaded. Each statement asks
// for the neighbours of the rows this release wrote, through the key, and not for the whole past of a figure.

const absent = absentInReplacement.en

const takeBackNamed = (
  release: number,
  { key, period, reason }: { key: string; period: string; reason: string },
) => sql`
  insert into observation (series, starts, period, source, known, ends, release, withdrawn, status, note)
  select old.series, old.starts, old.period, old.source, mine.known, old.ends, mine.id, true, 'O', ${reason}
  from release as mine
  join series on series.key = ${key}
  join observation as old on old.series = series.id and old.period = ${period} and old.source = mine.source
    and old.known < mine.known and not old.withdrawn
  where mine.id = ${release}
  order by old.known desc limit 1
  on conflict do nothing
  returning series`

// The rows of this release do not end anything yet, so what they state conflicts here and stays.
const takeBackAbsent = (release: number) => sql<{ withdrawn: string }>`
  with taken as (
    insert into observation (series, starts, period, source, known, ends, release, withdrawn, status, note)
    select old.series, old.starts, old.period, old.source, mine.known, old.ends, mine.id, true, 'O', ${absent}
    from release as mine
    join (select distinct series from observation where release = ${release} and not withdrawn) as held on true
    join observation as old on old.series = held.series and old.source = mine.source
      and old.known < mine.known and old.until > mine.known and not old.withdrawn
    where mine.id = ${release} and mine.scope = 'replace'
    on conflict do nothing
    returning 1)
  select count(*) as withdrawn from taken`

// What stood before ends where this release begins ...
const closeEarlier = (release: number) => sql`
  update observation as row set until = place.until
  from (
    select mine.series, mine.starts, mine.period, mine.source, before.known, mine.known as until
    from observation as mine, lateral (
      select known from observation as earlier
      where (earlier.series, earlier.starts, earlier.period, earlier.source) = (mine.series, mine.starts, mine.period, mine.source)
        and earlier.known < mine.known order by known desc limit 1) as before
    where mine.release = ${release}
  ) as place
  where (row.series, row.starts, row.period, row.source) = (place.series, place.starts, place.period, place.source)
    and row.known = place.known`

// ... and its own end where a later one begins.
const closeOwn = (release: number) => sql`
  update observation as mine set until = (
    select min(known) from observation as later
    where (later.series, later.starts, later.period, later.source) = (mine.series, mine.starts, mine.period, mine.source)
      and later.known > mine.known)
  where mine.release = ${release} and exists (
    select from observation as later
    where (later.series, later.starts, later.period, later.source) = (mine.series, mine.starts, mine.period, mine.source)
      and later.known > mine.known)`

// A release loaded late: the first `replace` release after it that lacks a figure of its takes that back ...
const takeBackLater = (release: number) => sql`
  with taken as (
    insert into observation (series, starts, period, source, known, until, ends, release, withdrawn, status, note)
    select distinct on (mine.series, mine.starts, mine.period)
      mine.series, mine.starts, mine.period, mine.source, later.known, mine.until, mine.ends, later.id, true, 'O', ${absent}
    from observation as mine
    join release as later on later.source = mine.source and later.scope = 'replace'
      and later.known > mine.known and later.known < mine.until
    where mine.release = ${release} and not mine.withdrawn and exists (
      select from observation as held where held.release = later.id and held.series = mine.series and not held.withdrawn)
    order by mine.series, mine.starts, mine.period, later.known
    returning series, starts, period, known)
  update observation as mine set until = taken.known from taken
  where mine.release = ${release}
    and (mine.series, mine.starts, mine.period) = (taken.series, taken.starts, taken.period)`

// ... and what it takes back itself, a later one need not take back again.
const dropRepeated = (release: number) => sql`
  with gone as (
    delete from observation as again using observation as mine
    where mine.release = ${release} and mine.withdrawn and again.withdrawn and again.note = ${absent}
      and (again.series, again.starts, again.period, again.source) = (mine.series, mine.starts, mine.period, mine.source)
      and again.known = mine.until
    returning again.series, again.starts, again.period, again.until)
  update observation as mine set until = gone.until from gone
  where mine.release = ${release}
    and (mine.series, mine.starts, mine.period) = (gone.series, gone.starts, gone.period)`

/** Takes back one figure that a release withdraws by name; answers how many there were to be taken back: one or none. */
export async function withdraw(
  transaction: Transaction<Schema>,
  release: number,
  named: { key: string; period: string; reason: string },
): Promise<number> {
  return (await takeBackNamed(release, named).execute(transaction)).rows.length
}

// Most releases are the first of their source, or follow all others: what has no neighbour on a side is not looked for.
const neighbours = (release: number) => sql<{ earlier: boolean; later: boolean }>`
  select coalesce(bool_or(other.known < mine.known), false) as earlier, coalesce(bool_or(other.known > mine.known), false) as later
  from release as mine left join release as other on other.source = mine.source
  where mine.id = ${release}`

/** Gives the written rows of a release their place: what they replace ends, and what a `replace` release lacks is taken back; answers how many that were. */
export async function settle(transaction: Transaction<Schema>, release: number): Promise<number> {
  const [beside] = (await neighbours(release).execute(transaction)).rows
  let withdrawn = 0
  if (beside?.earlier) {
    const { rows } = await takeBackAbsent(release).execute(transaction)
    withdrawn = Number(rows[0]?.withdrawn)
    await closeEarlier(release).execute(transaction)
  }
  if (beside?.later)
    for (const step of [closeOwn, takeBackLater, dropRepeated]) await step(release).execute(transaction)
  return withdrawn
}
