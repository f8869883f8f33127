import type { ForeignRow } from './foreign-row.js'

/** Where a code or text of an observation comes from: it is always the same, or it stands in a column. */
export type Term = string | ColumnTerm

/** The text of a column, as it is or as `codes` turn it (a `*` in a key stands for anything); `take` keeps what a pattern's group holds. */
export interface ColumnTerm {
  column: string
  take?: string
  codes?: Record<string, string>
  /** For what is in none of `codes`, is not matched by `take`, or for a row without the column. */
  otherwise?: string
}

type Read = (row: ForeignRow) => string | null

const wildcard = (key: string) =>
  new RegExp(`^${key.replace(/[.*+?^${}()|[\]\\]/g, (mark) => (mark === '*' ? '.*' : `\\${mark}`))}$`, 's')

function turned(codes: Record<string, string>, otherwise: string | undefined): (text: string) => string {
  const exact = new Map(Object.entries(codes).filter(([key]) => !key.includes('*')))
  const loose = Object.entries(codes).filter(([key]) => key.includes('*'))
  const patterns = loose.map(([key, code]) => [wildcard(key), code] as const)
  return (text) => exact.get(text) ?? patterns.find(([pattern]) => pattern.test(text))?.[1] ?? otherwise ?? text
}

/** How a term is read of a row; null where the row has no such column, and nothing is said for that. */
export function termReader(term: Term): Read {
  if (typeof term === 'string') return () => term
  const { column, take, codes, otherwise } = term
  const pattern = take === undefined ? null : new RegExp(take)
  const coded = codes === undefined ? null : turned(codes, otherwise)
  return ({ cells }) => {
    const text = cells[column]
    if (text === undefined) return otherwise ?? null
    const taken = pattern === null ? text : (pattern.exec(text)?.[1] ?? null)
    if (taken === null) return otherwise ?? text
    return coded === null ? taken : coded(taken)
  }
}

/** The column a term is read of, for faults; null: it is none. */
export const columnOf = (term: Term | undefined): string | null =>
  term === undefined || typeof term === 'string' ? null : term.column
