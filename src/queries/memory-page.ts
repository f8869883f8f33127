import { cursorOf, keysAfter, type Mark } from '../model/cursor.js'
import type { Row, Table } from '../model/table.js'
import { type Edition, shortDigest } from './edition.js'
import { surroundings } from './shape.js'

/** An answer that is in memory as a whole. */
export interface WholeAnswer {
  table: Pick<Table, 'name' | 'keys' | 'measures' | 'beside' | 'fields'> & { applied: Record<string, unknown> }
  rows: readonly Row[]
  why: Pick<Table['meta'], 'empty_because' | 'hint'>
  edition: Edition
  asOf: string | null
  /** Rows a page. */
  size: number
}

interface Cut {
  begin: number
  end: number
  next: string | null
}

const isPlace = ([place, ...rest]: (string | number)[]) =>
  Number.isInteger(place) && Number(place) > 0 && rest.length === 0

/** Which rows of an answer in memory make the page after a cursor, and the cursor of the page after that. Throws BAD_CURSOR (400). */
export function cutAt(mark: Mark, onto: string | null, size: number, rows: number): Cut {
  const begin = onto === null ? 0 : Number(keysAfter(onto, mark, isPlace)[0])
  return { begin, end: begin + size, next: begin + size < rows ? cursorOf(mark, [begin + size]) : null }
}

/** A page of an answer that is in memory; the cursor is a place in its order, exact within the edition. Throws BAD_CURSOR (400). */
export function memoryPage(answer: WholeAnswer, onto: string | null): Table {
  const { table, rows, why, edition, asOf, size } = answer
  const { applied, ...told } = table
  const mark = { edition: shortDigest(edition), question: JSON.stringify([table.name, asOf, applied]) }
  const { begin, end, next } = cutAt(mark, onto, size, rows.length)
  const shown = rows.slice(begin, end)
  const { edition: short, ...beside } = surroundings(shown, edition, asOf)
  return {
    ...told,
    rows: shown,
    meta: { edition: short, as_of: asOf, total: rows.length, complete: next === null, next, applied, ...why },
    ...beside,
    whole: null,
    more: next === null ? null : async () => memoryPage(answer, next),
  }
}
