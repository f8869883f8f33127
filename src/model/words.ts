import { Problem } from '../errors.js'
import { limits } from './limits.js'
import { nearest } from './nearest.js'
import { isDay, type Period, periodOf } from './period.js'

/** The words of a question: every parameter as text, but whole numbers and true or false. */
export type Words = Readonly<Record<string, string | number | boolean | undefined>>

/** A word as text; null: not asked. */
export const wordOf = (words: Words, param: string) => (words[param] === undefined ? null : String(words[param]))
/** A word as a number; null: not asked. */
export const numberOf = (words: Words, param: string) => (words[param] === undefined ? null : Number(words[param]))

/** The words of a parameter joined by commas, each once; null: not asked. Throws MALFORMED_PARAMETER (400), TOO_MUCH (413). */
export function listed(words: Words, param: string): string[] | null {
  const text = words[param]
  if (text === undefined) return null
  const list = [...new Set(String(text).split(','))]
  if (list.includes(''))
    throw new Problem('MALFORMED_PARAMETER', {
      detail: `${param} has an empty place in its list "${text}".`,
      param,
      hint: 'Codes are joined by single commas, as VNM,CHN.',
    })
  if (list.length > limits.codes_at_most)
    throw new Problem('TOO_MUCH', {
      detail: `${param} lists ${list.length} codes; at most ${limits.codes_at_most} go into one question.`,
      param,
    })
  return list
}

/** A period as a word writes it. Throws MALFORMED_PERIOD (400). */
export function period(param: string, text: string): Period {
  const read = periodOf(text)
  if (read !== null) return read
  throw new Problem('MALFORMED_PERIOD', {
    detail: `${param} has "${text}", which is no period.`,
    param,
    hint: 'A period is written 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or as an interval 2025-01/2025-04 or 2025-01/..',
  })
}

/** A period that ends, as a word writes it; null: not asked. Throws MALFORMED_PERIOD (400). */
export function boundary(words: Words, param: 'from' | 'to'): (Period & { ends: string }) | null {
  if (words[param] === undefined) return null
  const { ends, ...read } = period(param, String(words[param]))
  if (ends !== null) return { ...read, ends }
  throw new Problem('MALFORMED_PERIOD', {
    detail: `${param} has an open period; it needs one that ends.`,
    param,
    hint: 'Write the year, month or day, as 2024 or 2024-07.',
  })
}

/** The words of a list, each of them one that a parameter knows. Throws UNKNOWN_VALUE (400) with the one probably meant. */
export function known<T extends string>(param: string, list: string[] | null, words: readonly T[]): T[] | null {
  for (const word of list ?? []) {
    if (words.includes(word as T)) continue
    const meant = nearest(word, words)
    throw new Problem('UNKNOWN_VALUE', {
      detail: `${param} has "${word}", which it does not know.`,
      param,
      allowed: words,
      ...(meant === undefined ? {} : { did_you_mean: meant }),
    })
  }
  return list as T[] | null
}

/** A day as a word writes it; null: not asked. Throws MALFORMED_PARAMETER (400). */
export function day(words: Words, param: string): string | null {
  const text = wordOf(words, param)
  if (text === null || isDay(text)) return text
  throw new Problem('MALFORMED_PARAMETER', {
    detail: `${param} has "${text}", which is no day.`,
    param,
    hint: 'A day is written 2025-06-30.',
  })
}

/** One word of those that a parameter knows; null: not asked. Throws UNKNOWN_VALUE (400). */
export function word<T extends string>(words: Words, param: string, all: readonly T[]): T | null {
  const [one = null] = known(param, wordOf(words, param)?.split(',', 1) ?? null, all) ?? []
  return one
}
