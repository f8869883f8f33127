import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import type { Parsed } from './parsed.js'

/** Asks DuckDB of a Parquet file, which the question calls `file`. */
export async function rowsOfParquet(bytes: Buffer, question: string): Promise<Record<string, unknown>[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'))
  const file = join(folder, 'figures.parquet')
  writeFileSync(file, bytes)
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  try {
    const answer = await connection.runAndReadAll(question.replaceAll('file', `'${file}'`))
    return answer.getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
    rmSync(folder, { recursive: true })
  }
}

/** Reads Parquet with DuckDB. */
export async function parseParquet(bytes: Buffer): Promise<Parsed[]> {
  return (await rowsOfParquet(bytes, 'select id, value, period, status, source from file')) as unknown as Parsed[]
}
