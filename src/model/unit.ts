import type { Names } from './names.js'

export const unitKinds = ['currency', 'percent', 'rank', 'count', 'index', 'physical'] as const
export type UnitKind = (typeof unitKinds)[number]

/** A currency or a kind of thing counted, never a magnitude: values are stored in the unit itself. */
export interface Unit {
  code: string
  kind: UnitKind
  names: Names
  aliases: string[]
}
