import { fileTest } from './condition.js'
import type { Mapping } from './mapping.js'

const naming = ['column', 'power', 'same_as', 'differs_from']

function columnsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, told]) => (naming.includes(name) ? [told as string] : columnsIn(told)))
}

/** The columns that a mapping reads of a file of this name, each once. */
export function columnsRead({ figures }: Pick<Mapping, 'figures'>, file: string): string[] {
  return [...new Set(figures.filter((figure) => fileTest(figure.file)(file)).flatMap(columnsIn))]
}
