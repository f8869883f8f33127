import type { Reader } from '../../db/schema.js'
import type { Selection } from '../model/selection.js'
import type { Table } from '../model/table.js'
import { shortDigest, within } from './edition.js'
import { figureCount } from './figure-count.js'
import { observationPage } from './observation-table.js'

/** All that is known: every source's figure of every cell, to the last page; `total` is exact. */
export async function editionTable(db: Reader, selection: Selection): Promise<Table> {
  return within(db, async (edition) => {
    const all = { ...selection, candidates: true }
    const total = await figureCount(db, selection.as_of)
    const table = await observationPage(db, edition, all, null, null, { total })
    const name = ['redriver', shortDigest(edition), ...(selection.as_of === null ? [] : [selection.as_of])].join('-')
    return { ...table, name }
  })
}
