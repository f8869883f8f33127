import type { Area } from './area.js'
import type { Indicator } from './indicator.js'
import type { Product } from './product.js'
import type { Source } from './source.js'
import type { Unit } from './unit.js'

/** The code lists as they are kept: one array a list. */
export interface CodeLists {
  areas: Area[]
  indicators: Indicator[]
  units: Unit[]
  products: Product[]
  sources: Source[]
}

/** A code list in force: the entries by code, and every word that leads to one (codes and aliases). */
export interface CodeList<T> {
  entries: ReadonlyMap<string, T>
  canonical: ReadonlyMap<string, string>
}

/** The codes in force: what a word in a question may mean. */
export type Catalogue = { [List in keyof CodeLists]: CodeList<CodeLists[List][number]> }

function codeListOf<T>(entries: T[], code: (entry: T) => string, aliases: (entry: T) => string[]): CodeList<T> {
  const canonical = new Map<string, string>()
  for (const entry of entries) for (const alias of aliases(entry)) canonical.set(alias, code(entry))
  // Codes last: a code always means itself, whatever calls itself an alias of it.
  for (const entry of entries) canonical.set(code(entry), code(entry))
  return { entries: new Map(entries.map((entry) => [code(entry), entry])), canonical }
}

/** The catalogue of some code lists. Areas answer to alpha-2 and M49 codes too; the answer is always the canonical code. */
export function catalogueOf(lists: CodeLists): Catalogue {
  const code = (entry: { code: string }) => entry.code
  const given = (entry: { aliases: string[] }) => entry.aliases
  return {
    areas: codeListOf(lists.areas, code, (area) =>
      [area.alpha2, area.m49, ...area.aliases].filter((word) => word !== null),
    ),
    indicators: codeListOf(lists.indicators, code, given),
    units: codeListOf(lists.units, code, given),
    products: codeListOf(lists.products, code, () => []),
    sources: codeListOf(
      lists.sources,
      (source) => source.key,
      () => [],
    ),
  }
}
