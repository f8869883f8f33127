import { createReadStream } from 'node:fs'
import { MalformedCsv } from '../../src/formats/csv/read.js'
import { MalformedFile } from '../../src/model/import/foreign-row.js'
import type { ForeignFile } from './foreign-files.js'
import type { ImportFormat } from './formats.js'
import { ImportRefused } from './import-refused.js'

/** Files of one vintage. */
export interface Vintage {
  vintage: string
  files: ForeignFile[]
}

/**
 * Files by their vintage, the earliest first: the one that is said of all, else the day each was prepared. Throws ImportRefused
 * where neither tells it.
 */
export async function byVintage(
  files: readonly ForeignFile[],
  format: ImportFormat,
  said: string | undefined,
): Promise<Vintage[]> {
  if (said !== undefined) return [{ vintage: said, files: [...files] }]
  const found = new Map<string, ForeignFile[]>()
  for (const file of files) {
    const day =
      (await format.prepared?.(createReadStream(file.path)).catch((error: unknown) => refusal(file, error))) ?? null
    if (day === null)
      throw new ImportRefused(
        `Say when the figures became known: --vintage <day, month or year>. ${file.path} does not tell it.`,
      )
    found.set(day, [...(found.get(day) ?? []), file])
  }
  return [...found].map(([vintage, own]) => ({ vintage, files: own })).sort((a, b) => (a.vintage < b.vintage ? -1 : 1))
}

function refusal({ path }: ForeignFile, error: unknown): never {
  if (error instanceof MalformedFile || error instanceof MalformedCsv)
    throw new ImportRefused(`${path}: ${error.message}`)
  throw error
}
