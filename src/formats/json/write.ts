import type { Face } from '../../model/representation.js'
import type { Listing, Meta, Table } from '../../model/table.js'
import { jsonRows } from '../json-rows.js'
import { jsonTexts } from '../json-texts.js'

function shownMeta(meta: Meta, { pathTo, scale }: Face): Meta {
  const applied = scale === null ? meta.applied : { ...meta.applied, scale }
  return { ...meta, applied, next: meta.next === null ? null : pathTo(meta.next) }
}

function shownBeside({ labels, sources }: Pick<Table, 'labels' | 'sources'>, { language }: Face) {
  return { labels: Object.fromEntries(Object.entries(labels).map(([code, names]) => [code, names[language]])), sources }
}

// `{"a":1}` with a list under a name as its last.
function withList(told: object, name: string, texts: readonly string[]): string {
  return `${JSON.stringify(told).slice(0, -1)},${JSON.stringify(name)}:[${texts.join()}]}`
}

function dataOf(table: Table, face: Face): string {
  const { whole, holder } = table
  if (whole !== null) return JSON.stringify(whole(jsonRows(table, face)))
  const texts = jsonTexts(table, face)
  return holder === undefined ? `[${texts.join()}]` : withList(holder.told, holder.name, texts)
}

/** The envelope `{ data, meta, labels, sources }` of contract section 4, one page. */
export function writeTable(table: Table, face: Face): string {
  const told = { meta: shownMeta(table.meta, face), ...shownBeside(table, face) }
  return `{"data":${dataOf(table, face)},${JSON.stringify(told).slice(1)}`
}

/** The envelope; labels and sources only where there are figures. */
export function writeList({ things, single, whole, beside, meta }: Listing, face: Face): string {
  const data = whole?.(things) ?? (single ? things[0] : things)
  return JSON.stringify({ data, meta: shownMeta(meta, face), ...(beside && shownBeside(beside, face)) })
}
