import type { Figure } from '../../model/figure.js'
import type { Language } from '../../model/names.js'
import { periodWords } from '../../model/period-words.js'
import type { Table } from '../../model/table.js'
import type { Cube } from './cube.js'

interface Unit {
  label: string
  decimals: number
}

/** A dimension as JSON-stat 2.0 has it. */
export interface StatDimension {
  category: { index: string[]; label?: Record<string, string>; unit?: Record<string, Unit> }
}

const areas = ['reporter', 'partner', 'province', 'area', 'host', 'origin']

// Of a derived figure the digits that its interval supports are told, of any other those of its value.
function decimalsOf({ display, value }: Figure): number {
  const text = display ?? `${value ?? ''}`
  return /^-?\d+\.(\d+)$/.exec(text)?.[1]?.length ?? 0
}

/** Of each code of the metric dimension its unit, where all its figures have one. */
function unitsOf(cube: Cube, metric: string, nameOf: (code: string) => string): Record<string, Unit> {
  const units = new Map<string, { unit: string | null; decimals: number }>()
  for (const { codes, placed } of cube.cells.values()) {
    const code = `${codes[metric]}`
    const { unit, decimals } = units.get(code) ?? { unit: placed.figure.unit, decimals: 0 }
    units.set(code, {
      unit: unit === placed.figure.unit ? unit : null,
      decimals: Math.max(decimals, decimalsOf(placed.figure)),
    })
  }
  const told = [...units].flatMap(([code, { unit, decimals }]): [string, Unit][] =>
    unit === null ? [] : [[code, { label: nameOf(unit), decimals }]],
  )
  return Object.fromEntries(told)
}

/** The names of a dimension's codes; a code without one is called by itself. */
function nameOfCode(id: string, { labels, sources }: Table, language: Language): (code: string) => string {
  if (id === 'period') return (code) => periodWords(code, language)
  if (id === 'source') return (code) => sources[code]?.title ?? code
  return (code) => labels[code]?.[language] ?? code
}

/** The dimensions of a cube with the names of their codes, and what role they have. */
export function dimensionsOf(
  cube: Cube,
  table: Table,
  language: Language,
): { dimension: Record<string, StatDimension>; role: Record<string, string[]> } {
  const { ids, codes } = cube
  const metric = table.measures === null ? 'indicator' : 'measure'
  const units = unitsOf(cube, metric, nameOfCode('unit', table, language))
  const isMetric = Object.keys(units).length > 0
  const dimension = ids.map((id, i): [string, StatDimension] => {
    const index = codes[i] as string[]
    const nameOf = nameOfCode(id, table, language)
    const label = Object.fromEntries(index.map((code) => [code, nameOf(code)]))
    const named = index.length === 0 ? {} : { label }
    return [id, { category: { index, ...named, ...(isMetric && id === metric ? { unit: units } : {}) } }]
  })
  const geo = ids.filter((id) => areas.includes(id))
  const role = { time: ['period'], geo, ...(isMetric ? { metric: [metric] } : {}) }
  return { dimension: Object.fromEntries(dimension), role }
}
