import type { Face } from '../../model/representation.js'
import type { Listing, Table } from '../../model/table.js'
import { jsonTexts } from '../json-texts.js'
import { pagesAhead } from '../pages-ahead.js'

/** One JSON object a line (ndjson.org), each a row as JSON shows it; goes on to the last page where no limit was asked. */
export async function* writeTable(table: Table, face: Face): AsyncGenerator<string> {
  for await (const page of pagesAhead(table)) {
    yield jsonTexts(page, face)
      .map((row) => `${row}\n`)
      .join('')
  }
}

const lines = (things: object[]) => things.map((thing) => `${JSON.stringify(thing)}\n`).join('')

async function* pages(first: Listing): AsyncGenerator<string> {
  for (let page: Listing | undefined = first; page !== undefined; page = await page.more?.()) yield lines(page.things)
}

/** The things of a list, a line each; goes on to the last page where there are more. */
export function writeList(listing: Listing): AsyncGenerator<string> | string {
  return listing.more === undefined ? lines(listing.things) : pages(listing)
}
