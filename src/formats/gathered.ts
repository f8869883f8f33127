import { Problem } from '../errors.js'
import { limits } from '../model/limits.js'
import type { Listing, Table } from '../model/table.js'

/** A list with the things of all its pages. */
export async function allThings(first: Listing): Promise<Listing> {
  const things = [...first.things]
  let { more, ...whole } = first
  while (more !== undefined) {
    const page: Listing = await more()
    things.push(...page.things)
    more = page.more
  }
  return { ...whole, things }
}

/** What stands on several pages, put together: the rows, and what is told of them. */
function joined(first: Table, pages: readonly Table[]): Table {
  const all = [first, ...pages]
  const told = <Name extends 'labels' | 'sources' | 'units' | 'indicators'>(name: Name): Table[Name] =>
    Object.assign({}, ...all.map((page) => page[name]))
  const rows = all.flatMap((page) => page.rows)
  const meta = pages.length === 0 ? first.meta : { ...first.meta, complete: true, next: null }
  const beside = {
    labels: told('labels'),
    sources: told('sources'),
    units: told('units'),
    indicators: told('indicators'),
  }
  return { ...first, rows, meta, ...beside, more: null }
}

/** A table with the rows of all its pages, for what must be written in one piece. Throws TOO_MUCH (413) as `piece` words it. */
export async function unpaged(
  first: Table,
  piece: { what: string; param: string; hint: string },
  most: number = limits.unpaged_at_most,
): Promise<Table> {
  const pages: Table[] = []
  let rows = first.rows.length
  for (let page = await first.more?.(); page !== undefined; page = await page.more?.()) {
    pages.push(page)
    rows += page.rows.length
    if (rows <= most) continue
    const estimate = first.meta.total ?? first.meta.total_at_least ?? rows
    throw new Problem('TOO_MUCH', {
      detail: `${piece.what} answers in one piece, of at most ${most} rows; this would have ${first.meta.total === null ? 'more than ' : ''}${estimate}.`,
      param: piece.param,
      hint: piece.hint,
    })
  }
  return joined(first, pages)
}
