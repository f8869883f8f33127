import { type Decimal, digitsOf, scaled, sum } from '../decimal.js'
import { type Print, printOf } from '../print.js'
import { magnitudes, powerOf } from './magnitude.js'

/** A number found in a text: what stands before and after it, and how it may be read (more than one way only where that is open). */
export interface FoundNumeral {
  before: string
  after: string
  readings: Print[]
  /** Whether it is written out in full: a whole number without a magnitude word. */
  plain: boolean
}

/** How a language writes the point of a decimal: 1.5 or 1,5. */
export type Writing = 'point' | 'comma'

const numeral = String.raw`\d+(?:[.,]\d+|\s\d{3}(?!\d))*`
const first = new RegExp(`(${numeral})(${magnitudes})`, 'u')
// What is told apart by a blank goes on with a magnitude only: 260 tỷ 650 triệu.
const further = new RegExp(
  `^(?:(${numeral})(${magnitudes})|\\s(?:and |và )?(${numeral})(?=\\s?\\p{L})(${magnitudes}))`,
  'u',
)
const ofWriting = { point: 'en', comma: 'vi' } as const

function readingsOf(digits: string, writing: Writing | null): Print[] {
  const compact = digits.replace(/\s/g, '')
  const [point, comma] = [printOf(compact, ofWriting.point), printOf(compact, ofWriting.comma)]
  const [asked, other] = writing === 'comma' ? [comma, point] : [point, comma]
  const both = [asked, other].filter((print) => print !== null)
  if (writing !== null || digits !== compact) return both.slice(0, 1)
  return both.filter((one, i) => i === 0 || both[0]?.value.exponent !== one.value.exponent)
}

const places = ({ value, digits }: Print) => digitsOf(value.mantissa).length + value.exponent - digits

// 2606亿5000万: the parts add up, and the last of them says how exactly.
function added(a: Print, b: Print): Print {
  const value = sum(a.value, b.value)
  const last = places(b)
  return { value, digits: digitsOf(value.mantissa).length + value.exponent - last }
}

const inFull = (print: Print, power: number): Print => ({ ...print, value: scaled(print.value, power) })

/**
 * The first number in a text (in small letters) with its magnitude words in any of the three languages, and what stands
 * around it. `writing` says what a point and a comma mean; null: nobody knows, and both readings are given where they
 * differ, that with a decimal point first. Null where there is no number, or none that is well written.
 */
export function numeralIn(text: string, writing: Writing | null): FoundNumeral | null {
  const found = first.exec(text)
  if (found === null) return null
  const [whole, digits = '', words = ''] = found
  let readings = readingsOf(digits, writing).map((print) => inFull(print, powerOf(words)))
  let after = text.slice(found.index + whole.length)
  let lower = powerOf(words)
  for (let next = further.exec(after); next !== null; next = further.exec(after)) {
    const [more, joined, words, apart, ofApart] = next
    const [part, magnitude] = (joined === undefined ? [apart, ofApart] : [joined, words]) as [string, string]
    const power = powerOf(magnitude)
    if (joined === undefined && power === 0) break
    const print = printOf(part, 'en')
    if (print === null || power >= lower) return null
    readings = readings.map((reading) => added(reading, inFull(print, power)))
    after = after.slice(more.length)
    lower = power
  }
  if (readings.length === 0) return null
  const plain = words === '' && readings.every(({ value }) => value.exponent >= 0)
  return { before: text.slice(0, found.index), after, readings, plain }
}

/** A number as a program writes it, and the digits it claims; its zeros at the end do not count. */
export function printOfNumber(value: Decimal): Print {
  const trimmed = digitsOf(value.mantissa).replace(/0+$/, '')
  return { value, digits: Math.max(1, value.exponent < 0 ? digitsOf(value.mantissa).length : trimmed.length) }
}
