import { sql } from 'kysely'
import t from 'tap'
import { distribute } from '../../db/distribute.js'
import { seededDatabase } from '../database.js'

const { writer, close } = await seededDatabase()
t.teardown(close)

// What Citus does with a table is its own matter: here it is written down which it is told of, in the words it is told them.
const standIn = [
  `create table pg_dist_partition (logicalrelid regclass)`,
  `create table told (said text)`,
  `create function create_reference_table(name regclass) returns void language sql as
     $$ insert into told values (name::text || ' everywhere') $$`,
  `create function create_distributed_table(name regclass, by text) returns void language sql as
     $$ insert into told values (name::text || ' by ' || by); insert into pg_dist_partition values (name) $$`,
]

t.test('without Citus nothing is distributed', async (t) => t.equal(await distribute(writer), 'nowhere'))

t.test('with Citus figures go by series, and all they are joined with goes everywhere; once', async (t) => {
  for (const statement of standIn) await sql.raw(statement).execute(writer)
  t.equal(await distribute(writer), 'done')
  const { rows } = await sql<{ said: string }>`select said from told`.execute(writer)
  const lists = ['area', 'indicator', 'unit', 'product', 'source', 'edition', 'release', 'series']
  t.strictSame(
    rows.map(({ said }) => said),
    [...lists.map((list) => `${list} everywhere`), 'observation by series'],
  )
  t.equal(await distribute(writer), 'there')
  const joined = sql<{ tables: string[] }>`
    select array_agg(relname::text order by relname) as tables from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and relname !~ '^(kysely|told|pg_)'`
  t.strictSame((await joined.execute(writer)).rows[0]?.tables, [...lists, 'observation'].sort(), 'none is left out')
})
