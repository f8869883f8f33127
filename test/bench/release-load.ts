import { performance } from 'node:perf_hooks'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { openDatabase } from '../../db/open.js'
import { prepare } from '../../db/prepare.js'
import { source } from './fill.js'

/** Seconds that a release of made-up figures takes to be loaded, checked row by row, into a database made ready before. */
export async function releaseLoad(url: string, folder: string): Promise<number> {
  const database = await openDatabase({ url })
  const shipped = codeListsIn()
  const lists = { ...shipped, sources: [...shipped.sources, source] }
  try {
    await prepare(database)
    await load(database.writer, lists, [])
    const begun = performance.now()
    await load(database.writer, lists, [folder])
    return (performance.now() - begun) / 1000
  } finally {
    await database.close()
  }
}
