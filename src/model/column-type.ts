/** What the cells of a column are, in faces whose columns have types. */
export type ColumnType = 'number' | 'integer' | 'boolean' | 'text'

const types: Readonly<Record<string, ColumnType>> = {
  value: 'number',
  low: 'number',
  high: 'number',
  digits: 'integer',
  start: 'integer',
  end: 'integer',
  worded: 'boolean',
  out_of: 'integer',
  covered_percent: 'number',
  checks: 'integer',
  spread_low: 'number',
  spread_high: 'number',
  spread_width_percent: 'number',
  spread_disjoint: 'boolean',
  spread_sources: 'integer',
}

/** What a column of figures holds, by its name; in a wide layout a measure's own column is its value, and its name begins those of its fields. */
export function columnType(column: string, measures: readonly string[] | null = null): ColumnType {
  if (Object.hasOwn(types, column)) return types[column] as ColumnType
  if (measures === null) return 'text'
  if (measures.includes(column)) return 'number'
  const fields = measures.filter((name) => column.startsWith(`${name}_`)).map((name) => column.slice(name.length + 1))
  const field = fields.find((name) => Object.hasOwn(types, name))
  return field === undefined ? 'text' : (types[field] as ColumnType)
}

/** What the columns of a list hold, by the cells in them: one of whole numbers alone is of integers, an empty one of text. */
export function typesOfCells(columns: number, rows: readonly (readonly unknown[])[]): ColumnType[] {
  return Array.from({ length: columns }, (_, i) => {
    const cells = rows.map((row) => row[i]).filter((cell) => cell !== null)
    const all = (is: (cell: unknown) => boolean) => cells.length > 0 && cells.every(is)
    if (all((cell) => typeof cell === 'boolean')) return 'boolean'
    if (all((cell) => Number.isSafeInteger(cell) && Math.abs(Number(cell)) < 2 ** 31)) return 'integer'
    return all((cell) => typeof cell === 'number') ? 'number' : 'text'
  })
}
