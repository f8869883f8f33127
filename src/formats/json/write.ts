import type { Face } from '../../model/representation.js'
import type { Listing, Meta, Table } from '../../model/table.js'
import { jsonRows } from '../json-rows.js'

function shownMeta(meta: Meta, { pathTo, scale }: Face): Meta {
  const applied = scale === null ? meta.applied : { ...meta.applied, scale }
  return { ...meta, applied, next: meta.next === null ? null : pathTo(meta.next) }
}

/** The envelope `{ data, meta, labels, sources }` of contract section 4, one page. */
export function writeTable(table: Table, face: Face): string {
  const rows = jsonRows(table, face)
  const labels = Object.fromEntries(Object.entries(table.labels).map(([code, names]) => [code, names[face.language]]))
  return JSON.stringify({
    data: table.whole?.(rows) ?? rows,
    meta: shownMeta(table.meta, face),
    labels,
    sources: table.sources,
  })
}

/** The envelope without labels and sources, for what is no figure. */
export function writeList({ things, single, meta }: Listing, face: Face): string {
  return JSON.stringify({ data: single ? things[0] : things, meta: shownMeta(meta, face) })
}
