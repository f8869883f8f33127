import { type Decimal, decimalFrom, scaled } from '../decimal.js'
import type { Language } from '../names.js'
import type { ClaimQualifier } from './claim-qualifier.js'
import { fractionIn } from './fraction.js'
import { hanInDigits } from './han-number.js'
import { plainText, takenApart } from './lexicon.js'
import { magnitudes, powerOf } from './magnitude.js'
import { cardinals } from './number-words.js'
import { type FoundNumeral, numeralIn, printOfNumber, type Writing } from './numeral.js'
import { rankOf } from './rank.js'
import type { ValueWords } from './value-words.js'

/** A claimed value as it may be read. `units` are the codes its unit may mean; null: none is said. */
export interface ValueReading {
  value: Decimal
  /** Significant digits the writing claims; null: a place in words, which is exact. */
  digits: number | null
  qualifier: ClaimQualifier | null
  units: readonly string[] | null
  /** Whether it is a whole number written out in full. */
  plain: boolean
  /** Whether a word or a sign says on which side of zero it is. */
  signed: boolean
}

/** What a claimed value says: one reading, or two where a point or comma may group or divide; or the words that are not understood. */
export type ValueMeaning = { readings: ValueReading[] } | { unread: string }

/** Which language a text is in, as far as its letters tell; null: they do not. */
export function languageOfText(text: string): Language | null {
  if (/\p{Script=Han}/u.test(text)) return 'zh'
  if (/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u.test(text)) return 'vi'
  return /[a-z]{4,}/u.test(text) ? 'en' : null
}

const writingOf = (language: Language | null): Writing | null =>
  language === null ? null : language === 'vi' ? 'comma' : 'point'

const spoken = [...cardinals.keys()]
  .filter((word) => !/\p{Script=Han}/u.test(word))
  .toSorted((a, b) => b.length - a.length)
const oneTo99 = spoken.join('|')
const ends = '(?![a-zà-ỹ])'
/** A number in words under a thousand, hundreds first. */
const inWords = new RegExp(
  `(?<!\\p{L})(?:(?<h>${oneTo99}) (?:hundred|trăm)${ends}(?:(?: and| lẻ| linh)? (?<r>${oneTo99})${ends})?|(?<n>${oneTo99})${ends})`,
  'u',
)

function digitsOfWords(text: string): string {
  return text.replace(inWords, (...found) => {
    const { h, r, n = '' } = found.at(-1) as Record<string, string | undefined>
    const said = (word = '') => cardinals.get(word) ?? 0
    return ` ${h === undefined ? said(n) : 100 * said(h) + said(r)} `
  })
}

// "six agreements" reads as "6 agreements" and 二十三个 as 23个; 15亿多 as 15亿 with 多 after it, and so does 43多万.
function withDigits(text: string): string {
  const numbered = /\d/.test(text) ? text.replace(/([百千万萬亿億])零(?=\d)/gu, '$1') : hanInDigits(text)
  const moved = numbered.replace(/(\d)([多余餘])([十百千万萬亿億]+)/gu, '$1$3$2')
  return /\d/.test(moved) ? moved : digitsOfWords(moved)
}

function readingsOf({ before, after, readings, plain }: FoundNumeral, words: ValueWords): ValueMeaning {
  const [ahead, behind] = [takenApart(before, words.before), takenApart(after, words.after)]
  const left = ahead.left || behind.left
  if (left !== '') return { unread: left }
  const meanings = [...ahead.meanings, ...behind.meanings].filter((meaning) => meaning !== null)
  const qualifiers = meanings.flatMap((meaning) => ('qualifier' in meaning ? [meaning.qualifier] : []))
  const units = meanings.flatMap((meaning) => ('units' in meaning ? [meaning.units] : []))
  const signs = meanings.flatMap((meaning) => ('sign' in meaning ? [meaning.sign] : []))
  const negative = signs.filter((sign) => sign < 0).length % 2 === 1
  const distinct = new Set(units.map((codes) => codes.join(' ')))
  if (new Set(qualifiers).size > 1 || distinct.size > 1) return { unread: `${before}${after}`.trim() }
  return {
    readings: readings.map(({ value, digits }) => ({
      value: negative ? { ...value, mantissa: -value.mantissa } : value,
      digits: qualifiers[0] === 'exact' ? null : digits,
      qualifier: qualifiers[0] ?? null,
      units: units[0] ?? null,
      plain,
      signed: signs.length > 0,
    })),
  }
}

/** What a claimed value says, as people write it in any of the three languages; `language` says how its numbers are written, null: its letters tell, or both readings are given. */
export function valueMeant(value: string | number, language: Language | null, words: ValueWords): ValueMeaning {
  if (typeof value === 'number') {
    const print = printOfNumber(decimalFrom(value))
    return { readings: [{ ...print, qualifier: null, units: null, plain: Number.isInteger(value), signed: value < 0 }] }
  }
  const rank = rankOf(value)
  if (rank !== null) {
    const { place, qualifier } = rank
    return {
      readings: [{ value: decimalFrom(place), digits: null, qualifier, units: ['RANK'], plain: true, signed: false }],
    }
  }
  const said = plainText(value)
  const text = withDigits(said)
  const found =
    (/\d/.test(said) ? null : fractionIn(said)) ?? numeralIn(text, writingOf(language ?? languageOfText(text)))
  return found === null ? { unread: text } : readingsOf(found, words)
}

const magnitudeFirst = new RegExp(`^${magnitudes}`, 'u')

/** What a unit in words means: its codes, and the power of ten that comes with it ("billion USD"); null where it is none. */
export function unitMeant(text: string, words: ValueWords): { codes: readonly string[] | null; power: number } | null {
  const plain = plainText(text)
  const rest = ` ${plain}`.replace(magnitudeFirst, '')
  const magnitude = ` ${plain}`.slice(0, plain.length + 1 - rest.length)
  const { meanings, left } = takenApart(rest, words.after)
  const units = meanings.flatMap((meaning) => (meaning !== null && 'units' in meaning ? [meaning.units] : []))
  const known =
    left === '' && units.length === meanings.filter((meaning) => meaning !== null).length && units.length < 2
  return known && `${magnitude}${units}` !== '' ? { codes: units[0] ?? null, power: powerOf(magnitude) } : null
}

/** A reading with its value moved by a power of ten: 260.65 in billions. */
export function inFull(reading: ValueReading, power: number): ValueReading {
  return power === 0 ? reading : { ...reading, value: scaled(reading.value, power), plain: false }
}

const turned: Partial<Record<ClaimQualifier, ClaimQualifier>> = {
  ...{ at_least: 'up_to', up_to: 'at_least', below: 'above' },
}

/** A reading of what counts the other way: a deficit of 5 is a balance of -5, and one of at least 5 a balance of -5 at most. What says itself on which side of zero it is stays. */
export function countedDown(reading: ValueReading): ValueReading {
  const { value, qualifier, signed } = reading
  if (signed) return reading
  const other = qualifier === null ? null : (turned[qualifier] ?? qualifier)
  return { ...reading, value: { ...value, mantissa: -value.mantissa }, qualifier: other }
}
