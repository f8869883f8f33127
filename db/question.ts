import { createHash } from 'node:crypto'
import { type Compilable, type Kysely, type RawBuilder, sql } from 'kysely'
import type { Schema } from './schema.js'

/** What questions are built from: it can only read. */
export type Selecting = Pick<Kysely<Schema>, 'selectFrom' | 'selectNoFrom'>

/** A question that is built once, with places where its values go each time it is asked. */
export type Question<Row> = (from: Selecting, value: (place: number) => RawBuilder<never>) => Compilable<Row>

/** A question as it is sent: a name for its text, by which the database plans it once, and how its values are found. */
export interface Statement {
  name: string
  text: string
  valuesOf(values: readonly unknown[]): unknown[]
}

interface Place {
  place: number
}

const isPlace = (parameter: unknown): parameter is Place =>
  typeof parameter === 'object' && parameter !== null && 'place' in parameter

/** Compiles questions, each once, however often it is asked: a question is known by its function. */
export function questionCompiler(from: Selecting): (question: Question<unknown>) => Statement {
  const compiled = new WeakMap<Question<unknown>, Statement>()
  return (question) => {
    const before = compiled.get(question)
    if (before !== undefined) return before
    const { sql: text, parameters } = question(from, (place) => sql<never>`${{ place } satisfies Place}`).compile()
    const name = createHash('sha256').update(text).digest('hex').slice(0, 32)
    const valuesOf = (values: readonly unknown[]) =>
      parameters.map((parameter) => (isPlace(parameter) ? values[parameter.place] : parameter))
    const statement = { name, text, valuesOf }
    compiled.set(question, statement)
    return statement
  }
}
