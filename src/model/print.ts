import { type Decimal, decimalOf, scaled } from './decimal.js'

/** A number as a text prints it: in full (its magnitude word applied), and how many significant digits the print claims. */
export interface Print {
  value: Decimal
  /** At least 1. 430,000 claims 2, 26.0 claims 3, 0.27 claims 2; zero claims 1, which is its last printed place. */
  digits: number
}

/** How a language writes numbers: the pattern's groups are minus, numeral, magnitude words, and a digit right after those. */
interface Writing {
  point: '.' | ','
  pattern: RegExp
}

const powers = new Map([
  ...['hundred', 'trăm', '百'].map((word) => [word, 2] as const),
  ...['thousand', 'thousands', 'k', 'nghìn', 'ngàn', '千'].map((word) => [word, 3] as const),
  ...['million', 'millions', 'm', 'triệu'].map((word) => [word, 6] as const),
  ...['billion', 'billions', 'bn', 'tỷ', 'tỉ'].map((word) => [word, 9] as const),
  ...['trillion', 'trillions', 'tn'].map((word) => [word, 12] as const),
  ['十', 1],
  ['万', 4],
  ['萬', 4],
  ['亿', 8],
  ['億', 8],
])

const wordEnds = String.raw`(?![\p{L}\p{N}])`

/** 300m is a length as often as an amount: m counts only after a currency sign, and 11.3km never. */
const en = String.raw`(?:\s*|-)(?:hundred|thousands?|millions?|billions?|trillions?|k|bn|tn|(?<=\p{Sc}\s*[\d.,]+\s*)m)${wordEnds}`

/** tỷ and triệu also begin other words: tỷ lệ (ratio), tỷ giá (exchange rate), triệu phú (millionaire). */
const vi = String.raw`\s*(?:trăm|nghìn|ngàn|triệu(?!\s+(?:phú|tập))|t[ỷỉ](?!\s+(?:lệ|giá|trọng|suất|số|phú)))${wordEnds}`

/** 十 and 百 only within 百万, 十亿 and their like; 千 is no magnitude in 千米 (km), 千克 (kg), 千瓦 (kW). */
const zh = String.raw`\s*(?:[十百](?=[万萬亿億])|千(?![克米瓦伏赫卡帕焦字分兆])|[万萬亿億])`

/** A minus after a word character is a hyphen: COVID-19, 2015-24. */
const minus = String.raw`(?<![\p{L}\p{N}_])[-−]`

/** Takes in every mark that groups digits somewhere (French spaces, Swiss apostrophes), so that a wrong one refuses the whole. */
const numeral = String.raw`(?:(?<![\p{L}\p{N}])[.,])?\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*`

const writings = new Map([
  ['en', writing('.', en)],
  ['vi', writing(',', vi)],
  ['zh', writing('.', zh)],
])
const otherwise = writing('.', '(?!)')

/** Well grouped, with commas and a decimal point. */
const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/

/**
 * The first numeral of a text with the magnitude words that follow it, as `language` (a BCP 47 tag) writes numbers:
 * en and zh 1,240,000.5, vi 1.240.000,5, each with its own magnitude words; any other language as en, without magnitude
 * words. A minus counts only directly before the numeral and not after a word character. Null where there is no numeral
 * ("Six"), where it is wrongly grouped ("1,24,000"), begins with its point (".5") or is a compound ("3万5千").
 */
export function printOf(text: string, language: string): Print | null {
  const { point, pattern } = writings.get(language.toLowerCase().replace(/-.*/, '')) ?? otherwise
  // Data sets print digits and nothing else, which needs no looking for words.
  const alone = point === '.' ? decimalOf(text) : null
  if (alone !== null) return { value: alone, digits: claimedDigits(text.replace('-', '')) }
  const [, sign = '', digits = '', words = '', compound] = pattern.exec(text.normalize('NFC')) ?? []
  const pointed = point === '.' ? digits : digits.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','))
  const plain = grouped.test(pointed) ? pointed.replaceAll(',', '') : pointed
  const value = decimalOf(`${sign && '-'}${plain}`)
  if (value === null || compound !== undefined) return null
  return { value: scaled(value, powerOf(words)), digits: claimedDigits(plain) }
}

function writing(point: Writing['point'], magnitude: string): Writing {
  return { point, pattern: new RegExp(`(${minus})?(${numeral})((?:${magnitude})*)(\\d)?`, 'iu') }
}

function powerOf(words: string): number {
  const parts = words.toLowerCase().split(/[\s-]+|(?=\p{Script=Han})/u)
  return parts.reduce((power, word) => power + (powers.get(word) ?? 0), 0)
}

/** How many digits a plain number without sign claims: zeros at the end of a whole number may come from rounding and do not count; after a point they were chosen and do. */
export function claimedDigits(plain: string): number {
  const claimed = plain.includes('.') ? plain.replace('.', '') : plain.replace(/0+$/, '')
  return claimed.replace(/^0+/, '').length || 1
}
