import type { Face } from '../../model/representation.js'
import type { Listing, Meta, Table } from '../../model/table.js'
import { jsonRows } from '../json-rows.js'

function shownMeta(meta: Meta, { pathTo, scale }: Face): Meta {
  const applied = scale === null ? meta.applied : { ...meta.applied, scale }
  return { ...meta, applied, next: meta.next === null ? null : pathTo(meta.next) }
}

const inLanguage = (labels: Table['labels'], { language }: Face) =>
  Object.fromEntries(Object.entries(labels).map(([code, names]) => [code, names[language]]))

/** The envelope `{ data, meta, labels, sources }` of contract section 4, one page. */
export function writeTable(table: Table, face: Face): string {
  const rows = jsonRows(table, face)
  return JSON.stringify({
    data: table.whole?.(rows) ?? rows,
    meta: shownMeta(table.meta, face),
    labels: inLanguage(table.labels, face),
    sources: table.sources,
  })
}

/** The envelope; labels and sources only where the things show figures. */
export function writeList({ things, single, meta, beside }: Listing, face: Face): string {
  const told = beside === undefined ? {} : { labels: inLanguage(beside.labels, face), sources: beside.sources }
  return JSON.stringify({ data: single ? things[0] : things, meta: shownMeta(meta, face), ...told })
}
