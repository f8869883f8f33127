import type { Pipeline } from './pipeline.js'
import { isTraced, questionSpan } from './question-span.js'

/** Asks as `ask` does, and tells of it where it is traced; Kysely tells of what goes through its pools, and of nothing else. */
export function tracedAsking(ask: Pipeline['ask']): Pipeline['ask'] {
  async function traced<Row extends object>(statement: Parameters<Pipeline['ask']>[0]): Promise<Row[]> {
    const begun = performance.now()
    const told = (error?: unknown) => questionSpan({ sql: statement.text, took: performance.now() - begun, error })
    try {
      const rows = await ask<Row>(statement)
      told()
      return rows
    } catch (error) {
      told(error)
      throw error
    }
  }
  return (statement) => (isTraced() ? traced(statement) : ask(statement))
}
