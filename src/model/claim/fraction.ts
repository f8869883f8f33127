import { decimalFrom } from '../decimal.js'
import { cardinals, ordinals } from './number-words.js'
import type { FoundNumeral } from './numeral.js'

const spelt = (words: Iterable<string>) => [...words].toSorted((a, b) => b.length - a.length).join('|')
const named = new Map([
  ['half', 2],
  ['halve', 2],
  ['third', 3],
  ['quarter', 4],
  ...[...ordinals].filter(([word, place]) => /^[a-z]{4,}$/.test(word) && place > 3),
])

const number = spelt(cardinals.keys())
const edge = '(?![\\p{L}])'
/** How fractions are said: n the parts, d how many make the whole. */
const patterns = [
  `(?<!\\p{L})(?:(?<n>a|one|two|three|four|five|six|seven|eight|nine)[ -])?(?<d>${spelt(named.keys())})s?${edge}(?: an?)?`,
  `(?<!\\p{L})(?<n>${number}) phần (?<d>${number})${edge}`,
  '(?<!\\p{L})(?:một )?(?<d>nửa)(?!\\p{L})',
  `(?<d>${number})分之(?<n>${number})`,
  '(?<t>[一二两三四五六七八九])成(?<h>半)?',
  '一?(?<d>半)',
].map((pattern) => new RegExp(pattern, 'u'))

const parts = (word: string) => cardinals.get(word) ?? named.get(word) ?? (/^(?:nửa|半)$/u.test(word) ? 2 : 1)

/**
 * The first fraction that a text says in words (a fifth, một phần ba, 五分之一), in per cent: it claims its tens, as who says
 * a fifth would not tell 20 from 21. The per cent sign is put before what follows it. Null where there is none.
 */
export function fractionIn(text: string): FoundNumeral | null {
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found === null) continue
    const { n = 'one', d = 'one', t, h } = found.groups as Record<string, string | undefined>
    const percent = t === undefined ? (100 * parts(n)) / parts(d) : 10 * parts(t) + (h === undefined ? 0 : 5)
    if (!(percent > 0 && percent <= 100)) continue
    const rest = text.slice(found.index + found[0].length)
    // Half a per cent is none of a whole.
    if (/^\s*(?:of )?(?:an? |one )?(?:%|per|pct|phần trăm|điểm)/u.test(rest)) return null
    const digits = percent === 100 || h !== undefined ? 2 : 1
    return {
      before: text.slice(0, found.index),
      after: `%${rest}`,
      readings: [{ value: decimalFrom(Math.round(percent * 100) / 100), digits }],
      plain: false,
    }
  }
  return null
}
