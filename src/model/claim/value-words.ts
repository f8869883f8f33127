import type { Unit } from '../unit.js'
import type { ClaimQualifier } from './claim-qualifier.js'
import { type Lexicon, lexiconOf } from './lexicon.js'
import { fillers, qualifiersAfter, qualifiersBefore, signWords } from './qualifier-words.js'
import { unitWords } from './unit-words.js'

/** What a phrase beside a number says of it; null: nothing. */
type Meaning = { qualifier: ClaimQualifier } | { units: readonly string[] } | { sign: 1 | -1 } | null

/** The words around a number. */
export interface ValueWords {
  before: Lexicon<Meaning>
  after: Lexicon<Meaning>
}

const each = (words: string) => words.split(';').map((word) => word.trim())

/** The words that may stand around a number, with the names and codes of these units. */
export function valueWordsOf(units: readonly Unit[]): ValueWords {
  const named = units.flatMap(({ code, names, aliases }) =>
    [code, ...Object.values(names), ...aliases].map((word) => [word, { units: [code] }] as const),
  )
  const called = unitWords.flatMap(([codes, words]) =>
    each(words).map((word) => [word, { units: codes.split(' ') }] as const),
  )
  const said = (rows: typeof qualifiersBefore) =>
    rows.flatMap(([qualifier, words]) => each(words).map((word) => [word, { qualifier }] as const))
  const signs = signWords.flatMap(([sign, words]) => each(words).map((word) => [word, { sign }] as const))
  const rest = [...called, ...named, ...each(fillers).map((word) => [word, null] as const)]
  return {
    before: lexiconOf<Meaning>([...said(qualifiersBefore), ...signs, ...rest]),
    after: lexiconOf<Meaning>([...said(qualifiersAfter), ...rest]),
  }
}
