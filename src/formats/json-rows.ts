import type { Beside } from '../model/beside.js'
import { shownFigure } from '../model/flat.js'
import type { Face } from '../model/representation.js'
import type { Table } from '../model/table.js'

function shownBeside({ unattributed, reasons, note }: Beside, table: Table, face: Face): object {
  return {
    unattributed: unattributed.map((figure) => shownFigure(figure, table, face)),
    reasons: reasons.map(({ code, because }) => ({ code, because: because[face.language] })),
    note: note === null ? null : note[face.language],
  }
}

/** The rows of a table as JSON shows them: keys beside named figures and what is told with them, or beside the fields of the one figure. */
export function jsonRows(table: Table, face: Face): object[] {
  const { measures, rows } = table
  return rows.map(({ key, figures, beside }) => {
    const shown = figures.map((figure) => (figure === null ? null : shownFigure(figure, table, face)))
    if (measures === null) return { ...key, ...shown[0] }
    const named = Object.fromEntries(measures.map((measure, i) => [measure, shown[i] ?? null]))
    return { ...key, ...named, ...(beside === undefined ? {} : shownBeside(beside, table, face)) }
  })
}
