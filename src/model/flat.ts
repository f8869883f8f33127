import type { Figure } from './figure.js'
import type { Face } from './representation.js'
import { displayOf } from './scale.js'
import type { Row, Table } from './table.js'

export type Cell = string | number | boolean | null

/** A figure with its display where a scale is asked for. */
export function shownFigure(figure: Figure, { units }: Table, { scale }: Face): Figure {
  if (scale === null) return figure
  const { value, derived, display } = figure
  // A derived figure is shown with the digits it has, at whatever scale.
  const shown = derived === undefined ? value : display == null ? null : Number(display)
  return { ...figure, display: displayOf(shown, units[figure.unit] ?? 'count', scale) }
}

const fieldsOf = ({ fields }: Table, { scale }: Face) =>
  scale === null || fields.includes('display') ? fields : [...fields, 'display']

// A cell of columns and rows holds no list: what is told of a derived figure has columns of its own.
function flatFigure(figure: Figure | null, table: Table, face: Face): Record<string, unknown> {
  if (figure === null) return {}
  const { derived, checks, ...shown } = shownFigure(figure, table, face)
  return {
    ...shown,
    formula: derived?.formula,
    inputs: derived?.inputs.join(' '),
    refused: derived?.refused,
    checks: checks?.count,
    worst_verdict: checks?.worst,
  }
}

function keyColumns({ keys }: Table, { labels }: Face): string[] {
  return labels === 'both'
    ? keys.flatMap((key) => (key === 'period' || key === 'freq' ? [key] : [key, `${key}_name`]))
    : keys
}

function keyCells({ keys, labels: names }: Table, { key }: Row, { labels, language }: Face): Cell[] {
  return keys.flatMap((name) => {
    const code = key[name] ?? null
    const label = code === null ? null : (names[code]?.[language] ?? code)
    if (name === 'period' || name === 'freq' || labels === 'code') return [code]
    return labels === 'name' ? [label] : [code, label]
  })
}

function figureCells(figure: Figure | null, table: Table, face: Face): Cell[] {
  const shown = flatFigure(figure, table, face)
  return fieldsOf(table, face).map((field) => (shown[field] ?? null) as Cell)
}

// Wide: a figure's value under the name of its measure, what belongs to it under that name and its own.
const wideFields = (table: Table, face: Face) => [
  'value',
  'status',
  ...fieldsOf(table, face).filter((field) => field !== 'value' && field !== 'status'),
]

/** The columns of a table as a flat face writes it: long, a row a figure; or wide, a row a row and columns a measure. */
export function flatColumns(table: Table, face: Face): string[] {
  const { measures } = table
  if (measures === null) return [...keyColumns(table, face), ...fieldsOf(table, face)]
  if (face.layout === 'long') return [...keyColumns(table, face), 'measure', ...fieldsOf(table, face)]
  const columns = measures.flatMap((measure) =>
    wideFields(table, face).map((field) => (field === 'value' ? measure : `${measure}_${field}`)),
  )
  return [...keyColumns(table, face), ...columns]
}

/** The rows of a table as a flat face writes them, under `flatColumns`. Long, a figure that nobody states has no row. */
export function flatRows(table: Table, face: Face): Cell[][] {
  const { measures, rows } = table
  if (measures === null)
    return rows.map((row) => [...keyCells(table, row, face), ...figureCells(row.figures[0] ?? null, table, face)])
  if (face.layout === 'long') {
    return rows.flatMap((row) =>
      measures.flatMap((measure, i) => {
        const figure = row.figures[i]
        return figure ? [[...keyCells(table, row, face), measure, ...figureCells(figure, table, face)]] : []
      }),
    )
  }
  return rows.map((row) => {
    const cells = row.figures.flatMap((figure) => {
      const shown = flatFigure(figure, table, face)
      return wideFields(table, face).map((field) => (shown[field] ?? null) as Cell)
    })
    return [...keyCells(table, row, face), ...cells]
  })
}
