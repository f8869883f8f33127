import { shownFigure } from '../model/flat.js'
import type { Face } from '../model/representation.js'
import type { Table } from '../model/table.js'

/** The rows of a table as JSON shows them: keys beside named figures, or beside the fields of the one figure. */
export function jsonRows(table: Table, face: Face): object[] {
  const { measures, rows } = table
  return rows.map(({ key, figures }) => {
    const shown = figures.map((figure) => (figure === null ? null : shownFigure(figure, table, face)))
    if (measures === null) return { ...key, ...shown[0] }
    return { ...key, ...Object.fromEntries(measures.map((measure, i) => [measure, shown[i] ?? null])) }
  })
}
