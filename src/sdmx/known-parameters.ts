import { Problem } from '../errors.js'
import { nearest } from '../model/nearest.js'
import type { RequestWords } from './request-words.js'

/** Which parameters a question takes, and which of the standard are known here but not carried out. */
export interface Parameters {
  taken: readonly string[]
  notCarriedOut?: readonly string[]
}

const isFilter = (name: string) => /^c\[.*\]$/.test(name)

/**
 * Refuses parameters that would do nothing: those the standard has and we do not carry out with NOT_IMPLEMENTED (501), others
 * with UNKNOWN_PARAMETER (400). `c` in the list stands for a filter on any component.
 */
export function refuseUnknown({ parameters }: RequestWords, { taken, notCarriedOut = [] }: Parameters): void {
  for (const param of parameters.keys()) {
    if (taken.includes(param) || (taken.includes('c') && isFilter(param))) continue
    if (notCarriedOut.includes(param))
      throw new Problem('NOT_IMPLEMENTED', { detail: `${param} is not carried out here. Ask without it.`, param })
    const meant = nearest(param, taken)
    throw new Problem('UNKNOWN_PARAMETER', {
      detail: `"${param.slice(0, 100)}" is no parameter of this question.${meant === undefined ? '' : ` Is ${meant} meant?`}`,
      param: param.slice(0, 100),
      allowed: taken,
    })
  }
}

/** The value of a parameter that takes one of some words; the first where it is not given. Throws UNKNOWN_VALUE (400). */
export function oneOf<Word extends string>({ parameters }: RequestWords, param: string, words: readonly Word[]): Word {
  const value = parameters.get(param) ?? words[0]
  const word = words.find((known) => known === value)
  if (word !== undefined) return word
  throw new Problem('UNKNOWN_VALUE', {
    detail: `"${`${value}`.slice(0, 100)}" is no value of ${param}; it takes ${words.join(', ')}.`,
    param,
    allowed: words,
  })
}

/** The value of a parameter that takes a whole number, at least `least`; null where it is not given. Throws MALFORMED_PARAMETER, OUT_OF_RANGE (400). */
export function wholeNumber({ parameters }: RequestWords, param: string, least: number): number | null {
  const text = parameters.get(param)
  if (text === undefined) return null
  if (!/^\d{1,9}$/.test(text))
    throw new Problem('MALFORMED_PARAMETER', { detail: `${param} is a whole number of at most 9 digits.`, param })
  if (Number(text) < least)
    throw new Problem('OUT_OF_RANGE', { detail: `${param} is at least ${least}, not ${text}.`, param })
  return Number(text)
}
