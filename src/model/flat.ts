import { besideColumns, reasonsText } from './beside.js'
import type { Figure } from './figure.js'
import type { Face } from './representation.js'
import { displayOf } from './scale.js'
import type { Row, Table } from './table.js'
import { type ToldDerived, toldDerived } from './told-derived.js'

export type Cell = string | number | boolean | null

/** A figure as faces show it: why it could not be reckoned is said in the language asked for. */
export interface ShownFigure extends Omit<Figure, 'derived'> {
  derived?: ToldDerived
}

/** A figure with its display where a scale is asked for. */
export function shownFigure(figure: Figure, { units }: Table, { scale, language }: Face): ShownFigure {
  const told = toldDerived(figure, language)
  if (scale === null) return told
  const { value, derived, display } = figure
  // A derived figure is shown with the digits it has, at whatever scale.
  const shown = derived === undefined ? value : display == null ? null : Number(display)
  return { ...told, display: displayOf(shown, units[figure.unit] ?? 'count', scale) }
}

const fieldsOf = ({ fields }: Table, { scale }: Face) =>
  scale === null || fields.includes('display') ? fields : [...fields, 'display']

// A cell of columns and rows holds no list: what is told of a derived figure has columns of its own.
function flatFigure(figure: Figure | null, table: Table, face: Face): Record<string, unknown> {
  if (figure === null) return {}
  const told = shownFigure(figure, table, face)
  // What most figures are need not be taken apart: a whole edition of them is written.
  if ((told.derived ?? told.checks ?? told.spread) === undefined) return told as Record<keyof Figure, unknown>
  const { derived, checks, spread = {}, ...shown } = told
  const apart = Object.fromEntries(Object.entries(spread).map(([name, value]) => [`spread_${name}`, value]))
  return {
    ...shown,
    ...apart,
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
  if (labels === 'code') return keys.map((name) => key[name] as string)
  return keys.flatMap((name) => {
    const code = key[name] ?? null
    const label = code === null ? null : (names[code]?.[language] ?? code)
    if (name === 'period' || name === 'freq') return [code]
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
  const beside = table.beside === true ? besideColumns : []
  if (face.layout === 'long') return [...keyColumns(table, face), 'measure', ...fieldsOf(table, face), ...beside]
  const columns = measures.flatMap((measure) =>
    wideFields(table, face).map((field) => (field === 'value' ? measure : `${measure}_${field}`)),
  )
  return [...keyColumns(table, face), ...columns, ...(table.beside === true ? ['unattributed', ...beside] : [])]
}

// Long, the reasons stand with the gap they are reasons of, the note with each figure it is said of.
function longRows(table: Table, row: Row, measures: readonly string[], face: Face): Cell[][] {
  const { figures, beside } = row
  const line = (measure: string, figure: Figure, told: Cell[]) => [
    ...[...keyCells(table, row, face), measure],
    ...[...figureCells(figure, table, face), ...told],
  ]
  const stated = measures.flatMap((measure, i) => {
    const figure = figures[i]
    const told = beside === undefined ? [] : [measure === 'gap' ? reasonsText(beside, face.language) : null, null]
    return figure ? [line(measure, figure, told)] : []
  })
  if (beside === undefined) return stated
  const note = beside.note?.[face.language] ?? null
  return [...stated, ...beside.unattributed.map((figure) => line('unattributed', figure, [null, note]))]
}

// A cell holds no list: the figures apart are JSON in theirs.
function wideBeside({ beside }: Row, table: Table, face: Face): Cell[] {
  if (beside === undefined) return []
  const apart = beside.unattributed.map((figure) => shownFigure(figure, table, face))
  return [
    apart.length === 0 ? null : JSON.stringify(apart),
    reasonsText(beside, face.language),
    beside.note?.[face.language] ?? null,
  ]
}

/** The rows of a table as a flat face writes them, under `flatColumns`. Long, a figure that nobody states has no row. */
export function flatRows(table: Table, face: Face): Cell[][] {
  const { measures, rows } = table
  if (measures === null)
    return rows.map((row) => [...keyCells(table, row, face), ...figureCells(row.figures[0] ?? null, table, face)])
  if (face.layout === 'long') return rows.flatMap((row) => longRows(table, row, measures, face))
  return rows.map((row) => {
    const cells = row.figures.flatMap((figure) => {
      const shown = flatFigure(figure, table, face)
      return wideFields(table, face).map((field) => (shown[field] ?? null) as Cell)
    })
    return [...keyCells(table, row, face), ...cells, ...wideBeside(row, table, face)]
  })
}
