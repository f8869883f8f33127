import { sql, type Transaction } from 'kysely'
import type { CodeLists } from '../src/model/catalogue.js'
import type { Schema } from './schema.js'

const lists = ['area', 'indicator', 'unit', 'product'] as const

// A source's place among others is its standing, so it stands in a column of its own beside the document.
const upsertSources = (documents: string) => sql`
  insert into source (code, standing, document)
  select entry ->> 'key', (entry ->> 'standing')::integer, entry
  from json_array_elements(${documents}::json) as entry
  on conflict (code) do update set standing = excluded.standing, document = excluded.document`

const upsert = (list: (typeof lists)[number], documents: string) => sql`
  insert into ${sql.table(list)} (code, document)
  select entry ->> 'code', entry from json_array_elements(${documents}::json) as entry
  on conflict (code) do update set document = excluded.document`

const remove = (list: string, codes: string) => sql`
  delete from ${sql.table(list)} where code not in (select json_array_elements_text(${codes}::json))`

/**
 * Makes the code lists in the database those given. A code that figures use cannot go: the database refuses, and nothing
 * is changed.
 */
export async function loadCodes(transaction: Transaction<Schema>, codes: CodeLists): Promise<void> {
  const given = { area: codes.areas, indicator: codes.indicators, unit: codes.units, product: codes.products }
  for (const list of lists) {
    await upsert(list, JSON.stringify(given[list])).execute(transaction)
    await remove(list, JSON.stringify(given[list].map(({ code }) => code))).execute(transaction)
  }
  await upsertSources(JSON.stringify(codes.sources)).execute(transaction)
  await remove('source', JSON.stringify(codes.sources.map(({ key }) => key))).execute(transaction)
}
