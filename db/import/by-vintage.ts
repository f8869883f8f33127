import { createReadStream } from 'node:fs'
import type { ForeignFile } from './foreign-files.js'
import type { ImportFormat } from './formats.js'
import { ImportRefused } from './import-refused.js'

/** Files of one vintage. */
export interface Vintage {
  vintage: string
  files: ForeignFile[]
}

async function dayOf({ path, called }: ForeignFile, { prepared }: ImportFormat): Promise<string | null> {
  try {
    return prepared === undefined ? null : await prepared(createReadStream(path))
  } catch (error) {
    throw new ImportRefused(`${called}: ${(error as Error).message}`)
  }
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
    const day = await dayOf(file, format)
    if (day === null)
      throw new ImportRefused(
        `Say when the figures became known: --vintage <day, month or year>. ${file.called} does not tell it.`,
      )
    found.set(day, [...(found.get(day) ?? []), file])
  }
  return [...found.keys()].sort().map((vintage) => ({ vintage, files: found.get(vintage) as ForeignFile[] }))
}
