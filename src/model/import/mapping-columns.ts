import { fileTest } from './condition.js'
import type { Mapping } from './mapping.js'

/** A column that a mapping reads; `foreseen`: what a row without it means is said, or refused. */
interface ReadColumn {
  name: string
  foreseen: boolean
}

const naming = ['column', 'same_as', 'differs_from']

function columnsIn(part: unknown): ReadColumn[] {
  if (typeof part !== 'object' || part === null) return []
  const foreseen = 'otherwise' in part
  return Object.entries(part).flatMap(([name, told]) => {
    // Its keys are words of a file, whatever they are.
    if (name === 'codes') return []
    // Each row without it is refused.
    if (name === 'power')
      return columnsIn(typeof told === 'string' ? { column: told } : told).map((one) => ({ ...one, foreseen: true }))
    return naming.includes(name) && typeof told === 'string' ? [{ name: told, foreseen }] : columnsIn(told)
  })
}

const columnsOf = ({ figures }: Pick<Mapping, 'figures'>, file: string) =>
  figures.filter((figure) => fileTest(figure.file)(file)).flatMap(columnsIn)

/** The columns that a mapping reads of a file of this name, each once. */
export function columnsRead(mapping: Pick<Mapping, 'figures'>, file: string): string[] {
  return [...new Set(columnsOf(mapping, file).map(({ name }) => name))]
}

/** Those of them that some row of a file must have: nothing is said of what a row without them means. */
export function columnsNeeded(mapping: Pick<Mapping, 'figures'>, file: string): string[] {
  const needed = columnsOf(mapping, file).filter(({ foreseen }) => !foreseen)
  return [...new Set(needed.map(({ name }) => name))]
}
