import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { CodeLists } from '../src/model/catalogue.js'
import { codeDigestOf } from './code-lists.js'
import { editionChannel } from './edition-watch.js'
import type { Schema } from './schema.js'

/** The edition announced last, or none. */
export async function lastEdition(transaction: Transaction<Schema>) {
  return transaction.selectFrom('edition').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
}

/**
 * Announces the edition that is loaded now, where it is another than the last: the digest over the loaded releases
 * (key, vintage, content) and the code lists. Same edition, same answers. Releases loaded since the last one came with this.
 */
export async function announceEdition(transaction: Transaction<Schema>, codes: CodeLists): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    select source.code || '~' || release.vintage || '=' || release.digest as line
    from release join source on source.id = release.source`.execute(transaction)
  const lines = rows.map(({ line }) => line).sort()
  const codeDigest = codeDigestOf(codes)
  const digest = createHash('sha256')
    .update([codeDigest, ...lines].join('\n'))
    .digest('hex')
  if ((await lastEdition(transaction))?.digest !== digest) {
    const { id } = await transaction
      .insertInto('edition')
      .values((is) => ({
        digest,
        code_digest: codeDigest,
        figures: is
          .selectFrom('observation')
          .where('until', '=', 'infinity')
          .where('withdrawn', '=', false)
          .select((of) => of.fn.countAll<number>().as('n')),
      }))
      .returning('id')
      .executeTakeFirstOrThrow()
    await sql`select pg_notify(${editionChannel}, ${digest})`.execute(transaction)
    await transaction.updateTable('release').set({ edition: id }).where('edition', 'is', null).execute()
  }
  return digest
}
