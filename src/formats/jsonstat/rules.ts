import type { StatShape } from './shape.js'

type Category = StatShape['dimension'][string]['category']

/** What must hold of a dataset, beyond its shape. */
export interface StatRule {
  /** As validators of JSON-stat call it. */
  code: string
  /** A warning is good practice: what breaks it is read all the same. */
  severity: 'error' | 'warning'
  /** How a dataset breaks it; null: it does not. */
  broken(dataset: StatShape): string | null
}

/** The codes of a dimension, in the order of their positions. */
export function codesOf({ index, label = {} }: Category): string[] {
  if (Array.isArray(index)) return index
  // A dimension of one code needs no index.
  if (index === undefined) return Object.keys(label)
  return Object.entries(index)
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code)
}

const cellsOf = ({ size }: StatShape) => size.reduce((product, length) => product * length, 1)

const rule = (code: string, broken: StatRule['broken'], severity: StatRule['severity'] = 'error'): StatRule => ({
  code,
  severity,
  broken,
})

/** A rule of each dimension: how its category breaks it, its size being given. */
const ofDimension = (
  code: string,
  broken: (category: Category, size: number) => string | null,
  severity: StatRule['severity'] = 'error',
) =>
  rule(
    code,
    ({ id, size, dimension }) => {
      for (const [i, name] of id.entries()) {
        const { category } = dimension[name] as StatShape['dimension'][string]
        const wrong = broken(category, size[i] as number)
        if (wrong !== null) return `dimension ${name} ${wrong}`
      }
      return null
    },
    severity,
  )

/** The rule that what is told by code is told of codes that there are. */
const ofKnownCodes = (code: string, field: 'label' | 'unit' | 'coordinates' | 'note') =>
  ofDimension(code, (category) => {
    const known = new Set(codesOf(category))
    const stray = Object.keys(category[field] ?? {}).find((one) => !known.has(one))
    return stray === undefined ? null : `has a ${field} of ${stray}, which is none of its codes`
  })

const strayPosition = (told: object, cells: number) =>
  Object.keys(told).find((position) => !/^(0|[1-9]\d*)$/.test(position) || Number(position) >= cells)

function ofPositions(code: string, field: 'value' | 'status'): StatRule {
  return rule(code, (dataset) => {
    const told = dataset[field]
    if (typeof told !== 'object' || Array.isArray(told)) return null
    const stray = strayPosition(told, cellsOf(dataset))
    return stray === undefined ? null : `${field} has ${stray}, which is no position of its ${cellsOf(dataset)} cells`
  })
}

function ofLength(code: string, field: 'value' | 'status'): StatRule {
  return rule(code, (dataset) => {
    const told = dataset[field]
    if (!Array.isArray(told) || told.length === cellsOf(dataset)) return null
    return `${field} has ${told.length} entries for ${cellsOf(dataset)} cells`
  })
}

function isCyclic(children: Record<string, string[]>): boolean {
  const done = new Set<string>()
  const reaches = (code: string, above: ReadonlySet<string>): boolean => {
    if (above.has(code)) return true
    if (done.has(code)) return false
    done.add(code)
    const within = new Set([...above, code])
    return (children[code] ?? []).some((child) => reaches(child, within))
  }
  return Object.keys(children).some((code) => reaches(code, new Set()))
}

/** The rules of a JSON-stat dataset, in an order in which each may rest on those before it. */
export const statRules: readonly StatRule[] = [
  rule('ID_SIZE_LEN_MISMATCH', ({ id, size }) =>
    id.length === size.length ? null : `id names ${id.length} dimensions, size has ${size.length}`,
  ),
  rule('DIM_KEY_ID_MISMATCH', ({ id, dimension }) => {
    const stray = [...Object.keys(dimension), ...id].find((name) => !(name in dimension && id.includes(name)))
    return stray === undefined ? null : `${stray} stands in one of id and dimension only`
  }),
  rule('CUBE_SIZE_OVERFLOW', (dataset) =>
    Number.isSafeInteger(cellsOf(dataset)) ? null : `its sizes ${dataset.size.join(' x ')} are too many cells`,
  ),
  ofDimension('INDEX_COUNT_MISMATCH', (category, size) => {
    const count = codesOf(category).length
    // An index by code with a wrong count has wrong positions too.
    return count === size || (typeof category.index === 'object' && !Array.isArray(category.index))
      ? null
      : `has ${count} codes for its size of ${size}`
  }),
  ofDimension('INDEX_POSITIONS_INVALID', ({ index = [] }, size) => {
    if (Array.isArray(index)) return null
    const positions = Object.values(index).sort((a, b) => a - b)
    return positions.length === size && positions.every((position, i) => position === i)
      ? null
      : `has the positions ${positions.join(', ')}, not each from 0 to ${size - 1} once`
  }),
  ofLength('VALUE_LEN_MISMATCH', 'value'),
  ofPositions('SPARSE_KEY_OUT_OF_RANGE', 'value'),
  ofLength('STATUS_LEN_MISMATCH', 'status'),
  ofPositions('STATUS_KEY_OUT_OF_RANGE', 'status'),
  rule('ROLE_ID_UNKNOWN', ({ id, role = {} }) => {
    const stray = Object.values(role)
      .flat()
      .find((name) => !id.includes(name))
    return stray === undefined ? null : `role names ${stray}, which is no dimension`
  }),
  rule(
    'METRIC_UNIT_MISSING',
    ({ dimension, role }) => {
      const without = role?.metric?.find((name) => Object.keys(dimension[name]?.category.unit ?? {}).length === 0)
      return without === undefined ? null : `dimension ${without} is a metric without units`
    },
    'warning',
  ),
  ofKnownCodes('LABEL_KEY_UNKNOWN', 'label'),
  ofDimension(
    'LABEL_KEY_INCOMPLETE',
    (category) => {
      const { label } = category
      const without = label && codesOf(category).find((code) => !(code in label))
      return without === undefined ? null : `has no label of ${without}, but of others`
    },
    'warning',
  ),
  ofKnownCodes('UNIT_KEY_UNKNOWN', 'unit'),
  ofKnownCodes('COORD_KEY_UNKNOWN', 'coordinates'),
  ofKnownCodes('NOTE_KEY_UNKNOWN', 'note'),
  ofDimension('CHILD_ID_UNKNOWN', (category) => {
    const known = new Set(codesOf(category))
    const stray = Object.entries(category.child ?? {})
      .flat(2)
      .find((code) => !known.has(code))
    return stray === undefined ? null : `has ${stray} in its hierarchy, which is none of its codes`
  }),
  ofDimension('CHILD_CYCLE', ({ child = {} }) => (isCyclic(child) ? 'has a hierarchy that goes in a circle' : null)),
]
