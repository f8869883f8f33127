import type { SelectQueryBuilder } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Reader } from '../../db/schema.js'

/** Questions by what they are for. */
// biome-ignore lint/suspicious/noExplicitAny: whatever tables a question is asked of
type Questions = { [name: string]: SelectQueryBuilder<any, any, any> }

/** The rows that answer each question. */
type Answers<Asked extends Questions> = {
  [Name in keyof Asked]: Awaited<ReturnType<NonNullable<Asked[Name]>['execute']>>
}

/** Asks several questions in one statement: they cost one way to the database, and are all answered of the same moment. Without a question none is asked. */
export async function together<Asked extends Questions>(db: Reader, asked: Asked): Promise<Answers<Asked>> {
  // Text, whole numbers, doubles and JSON come out of JSON as they went in; no query lets anything else out.
  const lists = Object.entries(asked).map(([name, query]) => jsonArrayFrom(query).as(name))
  if (lists.length === 0) return {} as Answers<Asked>
  return (await db.selectNoFrom(lists).executeTakeFirstOrThrow()) as Answers<Asked>
}
