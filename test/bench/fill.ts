import { sql, type Transaction } from 'kysely'
import { codeListsIn } from '../../db/code-lists.js'
import { announceEdition } from '../../db/edition.js'
import type { Schema, Writer } from '../../db/schema.js'
import type { Source } from '../../src/model/source.js'
import { type TradeSeries, years } from './trade.js'

/** Who says the made-up figures. */
export const source: Source = {
  key: 'synthetic-trade',
  title: 'Bilateral trade, made up to measure speed',
  publisher: 'Red River',
  language: 'en',
  licence: null,
  attribution: null,
  url: null,
  kind: 'data_set',
  standing: 2,
}

async function enterRelease(transaction: Transaction<Schema>, size: number): Promise<number> {
  const { id } = await transaction
    .insertInto('source')
    .values({ code: source.key, standing: source.standing, document: JSON.stringify(source) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const release = { source: source.key, vintage: '2025-06-30', vintage_certainty: 'stated', scope: 'append' }
  const entered = await transaction
    .insertInto('release')
    .values({
      source: id,
      vintage: release.vintage,
      known: release.vintage,
      scope: release.scope,
      digest: `${source.key}-${size}`,
      observations: size,
      document: JSON.stringify({ ...release, text: null, withdrawals: [], notes: [] }),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return entered.id
}

const writeSeries = (rows: string) => sql`
  insert into series (key, freq, indicator, reporter, partner, product, unit)
  select key, 'A', indicator, reporter, partner, '_T', unit
  from json_to_recordset(${rows}::json) as row (key text, indicator text, reporter text, partner text, unit text)
  on conflict (key) do nothing`

// A value is rounded to thousands, so its print allows five hundred to either side.
const writeObservations = (release: number, keys: string[], values: number[]) => sql`
  insert into observation (series, starts, period, source, known, ends, release, value, low, high, digits, status, printed)
  select series.id, make_date(year, 1, 1), year::text, release.source, release.known, make_date(year, 12, 31), release.id,
    value, value - 500, value + 500, greatest(length((value / 1000)::bigint::text), 1), 'A', value::bigint::text
  from unnest(${keys}::text[]) with ordinality as told (key, place)
  join series on series.key = told.key
  join unnest(${values}::float8[]) with ordinality as stated (value, n) on (n - 1) / ${years.length} = place - 1
  cross join lateral (select ${years[0]} + ((n - 1) % ${years.length})::integer) as dated (year)
  join release on release.id = ${release}`

const batch = 500

/** Writes made-up series straight into the tables, under a source and a release of their own, and announces the edition. */
export async function fill(writer: Writer, series: TradeSeries[]): Promise<void> {
  await writer.transaction().execute(async (transaction) => {
    const release = await enterRelease(transaction, series.length * years.length)
    for (let i = 0; i < series.length; i += batch) {
      const some = series.slice(i, i + batch)
      const keys = some.map(({ key }) => key)
      await writeSeries(JSON.stringify(some)).execute(transaction)
      const values = some.flatMap((one) => one.values())
      await writeObservations(release, keys, values).execute(transaction)
    }
    await announceEdition(transaction, codeListsIn())
  })
  await sql`vacuum analyze series, observation`.execute(writer)
}
