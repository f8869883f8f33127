import type { Catalogue } from '../../model/catalogue.js'
import type { Indicator } from '../../model/indicator.js'

const known = new WeakMap<Catalogue, ReadonlyMap<string, Indicator[]>>()

function partsByWhole({ indicators }: Catalogue): ReadonlyMap<string, Indicator[]> {
  const parts = new Map<string, Indicator[]>()
  for (const indicator of indicators.entries.values()) {
    const { part_of: whole, complete } = indicator
    if (whole !== null && complete) parts.set(whole, [...(parts.get(whole) ?? []), indicator])
  }
  return parts
}

/** The indicators that are the complete parts of one, in the order of the list. Lists are gone through once: every figure of an audit asks. */
export function completeParts(whole: string, codes: Catalogue): readonly Indicator[] {
  const parts = known.get(codes) ?? partsByWhole(codes)
  known.set(codes, parts)
  return parts.get(whole) ?? []
}
