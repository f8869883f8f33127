import type { Face } from '../../model/representation.js'
import type { Listing, Meta, Table } from '../../model/table.js'
import { jsonRows } from '../json-rows.js'

function shownMeta(meta: Meta, { pathTo, scale }: Face): Meta {
  const applied = scale === null ? meta.applied : { ...meta.applied, scale }
  return { ...meta, applied, next: meta.next === null ? null : pathTo(meta.next) }
}

function shownBeside({ labels, sources }: Pick<Table, 'labels' | 'sources'>, { language }: Face) {
  return { labels: Object.fromEntries(Object.entries(labels).map(([code, names]) => [code, names[language]])), sources }
}

/** The envelope `{ data, meta, labels, sources }` of contract section 4, one page. */
export function writeTable(table: Table, face: Face): string {
  const rows = jsonRows(table, face)
  return JSON.stringify({
    data: table.whole?.(rows) ?? rows,
    meta: shownMeta(table.meta, face),
    ...shownBeside(table, face),
  })
}

/** The envelope; labels and sources only where there are figures. */
export function writeList({ things, single, whole, beside, meta }: Listing, face: Face): string {
  const data = whole?.(things) ?? (single ? things[0] : things)
  return JSON.stringify({ data, meta: shownMeta(meta, face), ...(beside && shownBeside(beside, face)) })
}
