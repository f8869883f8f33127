import { shownFigure } from '../../model/flat.js'
import type { Face } from '../../model/representation.js'
import type { Listing, Meta, Table } from '../../model/table.js'

/** The rows of a table as JSON shows them: keys beside named figures, or beside the fields of the one figure. */
export function jsonRows(table: Table, face: Face): object[] {
  const { measures, rows } = table
  return rows.map(({ key, figures }) => {
    const shown = figures.map((figure) => (figure === null ? null : shownFigure(figure, table, face)))
    if (measures === null) return { ...key, ...shown[0] }
    return { ...key, ...Object.fromEntries(measures.map((measure, i) => [measure, shown[i] ?? null])) }
  })
}

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
