import { sql, type Transaction } from 'kysely'
import type { Schema } from './schema.js'

// Every figure's rows form a timeline by the day they became known. A release writes its rows, and rows that say
// "taken back" where it withdraws; then each row of a touched timeline ends where the next begins. The result is the same
// in whatever order releases are loaded: a late one takes its place by its vintage.

const writeSeries = sql`
  insert into series (key, freq, indicator, reporter, partner, product, unit)
  select distinct key, freq, indicator, reporter, partner, product, unit from staging
  on conflict (key) do nothing`

const writeObservations = (release: number) => sql`
  insert into observation (series, starts, period, source, known, ends, release, value, low, high, digits, qualifier, status,
    nature, base, compiler, printed, literal, literal_start, literal_end, worded, note)
  select series.id, starts, period, release.source, release.known, ends, release.id, value, low, high, digits, qualifier, status,
    nature, base, compiler, printed, literal, "start", "end", worded, note
  from staging join series using (key) join release on release.id = ${release}`

// A `replace` release takes back what it lacks: of each series it holds, every figure of its source known before it.
// That is asked twice, from both sides: what this release lacks of earlier ones, and what later ones lack of this one.
const takeBackAbsent = (release: number) => sql`
  insert into observation (series, starts, period, source, known, ends, release, withdrawn, status, note)
  select distinct old.series, old.starts, old.period, old.source, by.known, old.ends, by.id, true, 'O', 'Not in the release that replaces this series'
  from release as by
  join release as mine on mine.id = ${release} and mine.source = by.source
  join lateral (select distinct series from observation where release = by.id and not withdrawn) as held on true
  join observation as old on old.series = held.series and old.source = by.source and old.known < by.known and not old.withdrawn
  where by.scope = 'replace' and (by.id = mine.id or old.release = mine.id)
  on conflict do nothing`

const takeBack = (release: number, withdrawals: string) => sql`
  insert into observation (series, starts, period, source, known, ends, release, withdrawn, status, note)
  select distinct on (old.series, old.starts, old.period)
    old.series, old.starts, old.period, old.source, release.known, old.ends, release.id, true, 'O', given.reason
  from release
  join json_to_recordset(${withdrawals}::json) as given (key text, period text, reason text) on true
  join series on series.key = given.key
  join observation as old on old.series = series.id and old.period = given.period and old.source = release.source
    and old.known < release.known and not old.withdrawn
  where release.id = ${release}
  on conflict do nothing
  returning series`

const closeTimelines = (release: number) => sql`
  update observation as row set until = timeline.next
  from (
    select series, starts, period, source, known,
      coalesce(lead(known) over (partition by series, starts, period, source order by known), 'infinity') as next
    from observation
    where (series, starts, period, source) in (
      select series, starts, period, source from observation where release = ${release})
  ) as timeline
  where row.series = timeline.series and row.starts = timeline.starts and row.period = timeline.period
    and row.source = timeline.source and row.known = timeline.known and row.until <> timeline.next`

/** Writes the staged rows of a release, whose row in `release` is there, and closes what they replace. */
export async function writeRelease(transaction: Transaction<Schema>, release: number): Promise<void> {
  await writeSeries.execute(transaction)
  await writeObservations(release).execute(transaction)
  await takeBackAbsent(release).execute(transaction)
}

/** Takes back the figures a release withdraws; answers how many were there to be taken back. */
export async function withdraw(
  transaction: Transaction<Schema>,
  release: number,
  withdrawals: { key: string; period: string; reason: string }[],
): Promise<number> {
  return (await takeBack(release, JSON.stringify(withdrawals)).execute(transaction)).rows.length
}

/** Ends each row of the timelines a release touched where the next row begins. */
export async function closeTouched(transaction: Transaction<Schema>, release: number): Promise<void> {
  await closeTimelines(release).execute(transaction)
}
