import { compare, type Decimal, digitsOf, scaled } from '../decimal.js'
import { type Print, printOf } from '../print.js'
import type { ReadNumber } from './number-style.js'

const spoken: Record<string, Record<number, string>> = {
  en: { 0: '', 3: ' thousand', 6: ' million', 9: ' billion', 12: ' trillion' },
  vi: { 0: '', 3: ' nghìn', 6: ' triệu', 9: ' tỷ' },
  zh: { 0: '', 3: '千', 4: '万', 6: '百万', 8: '亿', 9: '十亿' },
}

/** All digits of a number, its trailing zeros after the point too. */
function writtenOut({ mantissa, exponent }: Decimal): string {
  const digits = digitsOf(mantissa)
  const sign = mantissa < 0n ? '-' : ''
  if (exponent >= 0) return sign + (mantissa === 0n ? '0' : digits + '0'.repeat(exponent))
  const padded = digits.padStart(1 - exponent, '0')
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`
}

function said(value: Decimal, power: number, word: string, language: string): string {
  const plain = writtenOut(scaled(value, -power))
  return (language === 'vi' ? plain.replace('.', ',') : plain) + word
}

/**
 * A number of a file as a print of a language, with the magnitude word of the file's multiplier where the language has one, so
 * that reading it gives the value and the digits again: 2.8360E+11 is 283.60 billion, as 283600000000 would claim a digit less.
 * Where no writing keeps the digits, the fewest that one claims.
 */
export function printedNumber(
  { value, digits }: ReadNumber,
  power: number,
  language: string,
): ReadNumber & { printed: string } {
  const tongue = language.toLowerCase().replace(/-.*/, '')
  const words = spoken[tongue] ?? { 0: '' }
  for (const at of [power, ...Object.keys(words).map(Number)]) {
    if (words[at] === undefined) continue
    const printed = said(value, at, words[at], tongue)
    const print = printOf(printed, language)
    if (print !== null && print.digits === digits && compare(print.value, value) === 0)
      return { value, digits, printed }
  }
  const printed = said(value, 0, '', tongue)
  return { value, digits: (printOf(printed, language) as Print).digits, printed }
}
