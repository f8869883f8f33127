import type { Table } from '../model/table.js'

/** A table's pages to the last, the next one asked for while the one before is written: so much is in memory, however slowly it is read. */
export async function* pagesAhead(first: Table): AsyncGenerator<Table> {
  for (let page: Table | undefined = first; page !== undefined; ) {
    const next: Promise<Table> | undefined = page.more?.()
    // Whoever leaves meanwhile does not wait for it, nor for its refusal.
    next?.catch(() => undefined)
    // It is on its way only once this turn is over, and writing a page takes as long as the database takes for the next.
    await new Promise(setImmediate)
    yield page
    page = await next
  }
}
