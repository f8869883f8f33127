import { type Kysely, sql } from 'kysely'
import t from 'tap'
import { up as figures } from '../../../db/migrations/0001-figures.js'
import { up } from '../../../db/migrations/0002-release-edition.js'
import { emptyDatabase } from '../../database.js'

const { writer, close } = await emptyDatabase()
t.teardown(close)
const db = writer as unknown as Kysely<unknown>

t.test('releases that were there came with the last edition, and none before it can be asked since', async (t) => {
  await figures(db)
  await sql`insert into source (code, standing, document) values ('office', 1, '{}')`.execute(writer)
  for (const digest of ['first', 'second']) {
    await sql`insert into release (source, vintage, known, scope, digest, observations, document)
      values (1, ${digest}, ${digest === 'first' ? '2025-01-01' : '2025-02-01'}, 'append', '', 0, '{}')`.execute(writer)
    await sql`insert into edition (digest, code_digest) values (${digest}, '')`.execute(writer)
  }
  await up(db)
  t.strictSame(await writer.selectFrom('edition').select(['id', 'digest']).execute(), [{ id: 2, digest: 'second' }])
  t.strictSame(await writer.selectFrom('release').select('edition').execute(), [{ edition: 2 }, { edition: 2 }])
})
