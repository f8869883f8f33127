import { Problem } from '../../errors.js'
import { limits } from '../../model/limits.js'
import { inOrderOfTime } from '../../model/period-order.js'
import { type Placed, placedFigures } from '../../model/placed.js'
import type { Table } from '../../model/table.js'

/** A figure in its cell: the code it has in each dimension. */
export interface Cell {
  codes: Record<string, string>
  placed: Placed
}

/** Figures laid out in a cube. */
export interface Cube {
  ids: string[]
  /** The codes of each dimension, in the order of `ids`. */
  codes: string[][]
  /** How many cells there are, empty ones too. */
  size: number
  /** The figures by the position of their cell: row-major, the last dimension varies fastest. */
  cells: Map<number, Cell>
}

const flatIds = ['indicator', 'freq', 'reporter', 'partner', 'product', 'unit', 'source', 'period']

function flatCells({ rows }: Table): Cell[] {
  return placedFigures(rows, null).map((placed) => {
    const { measure: _measure, figure, ...codes } = placed
    return { codes: { ...codes, source: figure.source }, placed }
  })
}

// Of a typed row its own keys are told, not those of the series that its figures are of.
const namedIds = ({ keys }: Table) =>
  [...new Set([...keys, 'measure', 'unit', 'source'])].filter((id) => id !== 'period')

function namedCells({ rows, measures }: Table): Cell[] {
  return rows.flatMap((row) =>
    placedFigures([row], measures).map((placed) => {
      const { measure, figure } = placed
      return { codes: { ...row.key, measure: `${measure}`, unit: figure.unit, source: figure.source }, placed }
    }),
  )
}

/** Where some cell would hold several figures, they are counted by a dimension of their own. */
function apart(cells: readonly Cell[], ids: string[]): { cells: readonly Cell[]; ids: string[] } {
  const counts = new Map<string, number>()
  const counted = cells.map(({ codes, placed }) => {
    const place = JSON.stringify(ids.map((id) => codes[id]))
    const count = (counts.get(place) ?? 0) + 1
    counts.set(place, count)
    return { codes: { ...codes, figure: `${count}` }, placed }
  })
  return counts.size === cells.length ? { cells, ids } : { cells: counted, ids: [...ids, 'figure'] }
}

/**
 * The figures of a table, each in a cell of its own. Dimensions of a flat table: the series, the source, the period; of a
 * typed one: its keys, the measure, the unit, the source, the period. Codes come in the order of the rows, periods in that
 * of time. Throws TOO_MUCH (413) where the cube would have more cells than `most`.
 */
export function cubeOf(table: Table, most: number = limits.cube_cells_at_most): Cube {
  const flat = table.measures === null
  const { cells, ids } = flat
    ? apart(flatCells(table), flatIds)
    : apart(namedCells(table), [...namedIds(table), 'period'])
  const codes = ids.map((id) => {
    const all = new Set(cells.map((cell) => `${cell.codes[id]}`))
    return id === 'period' ? inOrderOfTime(all) : [...all]
  })
  const size = codes.reduce((product, list) => product * list.length, 1)
  if (size > most)
    throw new Problem('TOO_MUCH', {
      detail: `The cube of these ${cells.length} figures would have ${size} cells; at most ${most} are answered.`,
      param: 'format',
      hint: 'Ask for fewer indicators, areas or periods, or in another format.',
    })
  const places = codes.map((list) => new Map(list.map((code, place) => [code, place])))
  const positionOf = (cell: Cell) =>
    ids.reduce(
      (position, id, i) => position * (codes[i] as string[]).length + (places[i]?.get(`${cell.codes[id]}`) as number),
      0,
    )
  const placedCells = cells.map((cell) => [positionOf(cell), cell] as const).sort(([a], [b]) => a - b)
  return { ids, codes, size, cells: new Map(placedCells) }
}
