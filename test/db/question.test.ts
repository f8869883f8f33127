import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, sql } from 'kysely'
import t from 'tap'
import { type Question, questionCompiler } from '../../db/question.js'
import type { Schema } from '../../db/schema.js'

const from = new Kysely<Schema>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

t.test('a question is built once, and its values go to their places each time', async (t) => {
  let built = 0
  const question: Question<{ key: string }> = (from, value) => {
    built++
    return from
      .selectFrom('series')
      .select('key')
      .where('freq', '=', 'A')
      .where(sql<boolean>`unit = ${value(1)}`)
      .where(sql<boolean>`reporter = ${value(0)}`)
  }
  const compiled = questionCompiler(from)
  const { name, text, valuesOf } = compiled(question)
  t.equal(text, 'select "key" from "series" where "freq" = $1 and unit = $2 and reporter = $3')
  t.match(name, /^[0-9a-f]{32}$/)
  t.strictSame(valuesOf(['VNM', 'USD']), ['A', 'USD', 'VNM'])
  t.equal(compiled(question).text, text)
  t.equal(built, 1)
})

t.test('questions of different texts have different names', async (t) => {
  const compiled = questionCompiler(from)
  const [one, other] = ([2, 3] as const).map((n) => compiled((from) => from.selectNoFrom(sql.lit(n).as('n'))))
  t.not(one?.name, other?.name)
})
