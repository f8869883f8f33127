/** How SDMX REST compares a value: equals, not, less, at most, greater, at least, contains, does not, starts with, ends with. */
export const operators = ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'co', 'nc', 'sw', 'ew'] as const
export type Operator = (typeof operators)[number]

/** One test of a value against a word. */
export interface Comparison {
  operator: Operator
  word: string
}

/** Alternatives, each of comparisons that must all hold. */
export type Condition = readonly (readonly Comparison[])[]

type Ordered = string | number

const inOrder: Record<'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge', (value: Ordered, word: Ordered) => boolean> = {
  eq: (value, word) => value === word,
  ne: (value, word) => value !== word,
  lt: (value, word) => value < word,
  le: (value, word) => value <= word,
  gt: (value, word) => value > word,
  ge: (value, word) => value >= word,
}
const inText: Record<'co' | 'nc' | 'sw' | 'ew', (value: string, word: string) => boolean> = {
  co: (value, word) => value.includes(word),
  nc: (value, word) => !value.includes(word),
  sw: (value, word) => value.startsWith(word),
  ew: (value, word) => value.endsWith(word),
}

function holds(value: string | number | boolean | undefined, { operator, word }: Comparison): boolean {
  // Where there is no value nothing is said of it, but that it is not this word.
  if (value === undefined) return operator === 'ne' || operator === 'nc'
  if (operator in inText) return inText[operator as keyof typeof inText](String(value), word)
  const compare = inOrder[operator as keyof typeof inOrder]
  return typeof value === 'number' ? compare(value, Number(word)) : compare(String(value), word)
}

/** Whether a value meets a condition. Numbers compare as numbers, all else as text by code point; no value is only unlike. */
export function meets(value: string | number | boolean | undefined, condition: Condition): boolean {
  return condition.some((all) => all.every((comparison) => holds(value, comparison)))
}
