import type { Cell } from '../model/flat.js'
import type { Listing } from '../model/table.js'

function flattened(thing: object, prefix = ''): [string, Cell][] {
  return Object.entries(thing).flatMap(([name, value]): [string, Cell][] => {
    if (Array.isArray(value))
      return [
        [prefix + name, value.map((entry) => (typeof entry === 'object' ? JSON.stringify(entry) : entry)).join(' ')],
      ]
    if (typeof value === 'object' && value !== null) return flattened(value, `${prefix}${name}_`)
    return [[prefix + name, value]]
  })
}

const cellsUnder = (columns: readonly string[], rows: ReadonlyMap<string, Cell>[]): Cell[][] =>
  rows.map((row) => columns.map((column) => row.get(column) ?? null))

async function* pagesUnder(first: Listing, columns: readonly string[]): AsyncGenerator<Cell[][]> {
  for (let page: Listing | undefined = first; page !== undefined; page = await page.more?.())
    yield cellsUnder(
      columns,
      page.things.map((thing) => new Map(flattened(thing))),
    )
}

/** A list in columns and rows. */
export interface FlatThings {
  columns: string[]
  /** All rows, where the columns follow from them; else page by page. */
  rows: Cell[][] | AsyncIterable<Cell[][]>
}

/**
 * The things of a list, a row each: what lies inside a thing gets a column of its own (names_en), lists are joined by blanks.
 * Columns that are told beforehand are those, on to the last page.
 */
export function flatThings(listing: Listing): FlatThings {
  if (listing.columns !== undefined)
    return { columns: [...listing.columns], rows: pagesUnder(listing, listing.columns) }
  const rows = listing.things.map((thing) => new Map(flattened(thing)))
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return { columns, rows: cellsUnder(columns, rows) }
}
