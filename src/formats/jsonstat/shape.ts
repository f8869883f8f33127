import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { MalformedJsonStat } from './malformed.js'

const codes = Type.Array(Type.String(), { uniqueItems: true })
const byCode = <T extends Parameters<typeof Type.Record>[1]>(schema: T) => Type.Record(Type.String(), schema)
const value = Type.Union([Type.Number(), Type.String(), Type.Null()])
const status = Type.Union([Type.String(), Type.Null()])

const category = Type.Object({
  index: Type.Optional(Type.Union([codes, byCode(Type.Number())])),
  label: Type.Optional(byCode(Type.String())),
  unit: Type.Optional(
    byCode(Type.Object({ label: Type.Optional(Type.String()), decimals: Type.Optional(Type.Integer()) })),
  ),
  note: Type.Optional(byCode(Type.Array(Type.String()))),
  coordinates: Type.Optional(
    byCode(Type.Array(Type.Union([Type.Number(), Type.String()]), { minItems: 2, maxItems: 2 })),
  ),
  child: Type.Optional(byCode(codes)),
})

const roles = Type.Object({ time: Type.Optional(codes), geo: Type.Optional(codes), metric: Type.Optional(codes) })

/** A dataset of JSON-stat 2.0, as far as it is read; what else it holds is passed over. */
const shape = Type.Object({
  label: Type.Optional(Type.String()),
  source: Type.Optional(Type.String()),
  updated: Type.Optional(Type.String()),
  id: codes,
  size: Type.Array(Type.Integer({ minimum: 0 })),
  role: Type.Optional(roles),
  dimension: byCode(Type.Object({ label: Type.Optional(Type.String()), category })),
  value: Type.Union([Type.Array(value), byCode(value)]),
  status: Type.Optional(Type.Union([Type.String(), Type.Array(status), byCode(status)])),
  extension: Type.Optional(byCode(Type.Unknown())),
})

export type StatShape = Static<typeof shape>

const isObject = (thing: unknown): thing is Record<string, unknown> =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing)

/** JSON-stat 1.x keeps id, size and role among the dimensions. */
function asVersion2(dataset: Record<string, unknown>): unknown {
  const { dimension } = dataset
  if (!isObject(dimension) || !Array.isArray(dimension.id) || dataset.id !== undefined) return dataset
  const { id, size, role, ...dimensions } = dimension
  return { ...dataset, id, size, ...(role === undefined ? {} : { role }), dimension: dimensions }
}

/** A dataset of JSON-stat 2.0 or 1.x in the shape of 2.0. Throws MalformedJsonStat where it is none. */
export function shapeOf(dataset: Record<string, unknown>, name: string): StatShape {
  const read = asVersion2(dataset)
  if (Value.Check(shape, read)) return read
  const [first] = Value.Errors(shape, read)
  throw new MalformedJsonStat('STRUCTURAL_VIOLATION', name, `${first?.instancePath || 'the dataset'} ${first?.message}`)
}
