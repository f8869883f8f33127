import type { Figure } from '../model/figure.js'
import { shownFigure } from '../model/flat.js'
import type { Face } from '../model/representation.js'
import type { Table } from '../model/table.js'
import { jsonRows } from './json-rows.js'

/** The rows of a table as JSON, each a text. Those of a flat table are put together of two texts: to make one object of key and figure costs more than to write both. */
export function jsonTexts(table: Table, face: Face): string[] {
  if (table.measures !== null) return jsonRows(table, face).map((row) => JSON.stringify(row))
  return table.rows.map(({ key, figures: [figure] }) => {
    const keyed = JSON.stringify(key)
    // A flat table's rows have one figure, which is there.
    return `${keyed.slice(0, -1)},${JSON.stringify(shownFigure(figure as Figure, table, face)).slice(1)}`
  })
}
