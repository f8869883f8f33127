import type { CodeLists } from './catalogue.js'
import type { Indicator } from './indicator.js'
import type { Product } from './product.js'
import type { Source } from './source.js'

/** The codes that a release brings along: they are in force as long as it is loaded. */
export interface Declarations {
  sources: Source[]
  indicators: Indicator[]
  products: Product[]
}

/** Nothing brought along. */
export const noDeclarations: Declarations = { sources: [], indicators: [], products: [] }

function joined<T>(own: readonly T[], brought: readonly T[], code: (entry: T) => string): T[] {
  const all = new Map(brought.map((entry) => [code(entry), entry]))
  // What we know ourselves is not told anew by a release.
  for (const entry of own) all.set(code(entry), entry)
  return [...all.values()].sort((a, b) => (code(a) < code(b) ? -1 : 1))
}

// Figures of an older vintage stay in the unit they were told in, whatever the newest tells.
function inAllUnits(told: readonly Indicator[]): Indicator[] {
  const units = new Map<string, Set<string>>()
  for (const one of told) units.set(one.code, new Set([...(units.get(one.code) ?? []), ...one.units]))
  return told.map((one) => ({ ...one, units: [...(units.get(one.code) as Set<string>)] }))
}

/** Code lists with what releases bring along, told in the order of their vintages: the last word on a code counts, our own before any; an indicator may be in any unit it was told in. */
export function withDeclarations(lists: CodeLists, brought: readonly Declarations[]): CodeLists {
  if (brought.length === 0) return lists
  const code = (entry: { code: string }) => entry.code
  return {
    ...lists,
    sources: joined(
      lists.sources,
      brought.flatMap(({ sources }) => sources),
      ({ key }) => key,
    ),
    indicators: joined(lists.indicators, inAllUnits(brought.flatMap(({ indicators }) => indicators)), code),
    products: joined(
      lists.products,
      brought.flatMap(({ products }) => products),
      code,
    ),
  }
}
