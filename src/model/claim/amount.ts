import { compare, type Decimal, decimalText, scaled } from '../decimal.js'
import type { Language } from '../names.js'
import type { Qualifier } from '../precision.js'
import type { Unit } from '../unit.js'

/** A number with its unit and what qualifies it. */
export interface Amount {
  value: Decimal
  qualifier: Qualifier | null
  unit: Unit | null
  /** Significant digits it is told with: zeros at its end that a print has are told too. */
  digits?: number | null
}

const magnitudes: Record<Language, readonly (readonly [power: number, word: string])[]> = {
  en: [
    [12, ' trillion'],
    [9, ' billion'],
    [6, ' million'],
  ],
  vi: [
    [12, ' nghìn tỷ'],
    [9, ' tỷ'],
    [6, ' triệu'],
  ],
  zh: [
    [12, '万亿'],
    [8, '亿'],
    [4, '万'],
  ],
}

const qualified: Record<Qualifier, Record<Language, string>> = {
  exact: { en: 'exactly ', vi: 'đúng ', zh: '正好' },
  over: { en: 'over ', vi: 'hơn ', zh: '超过' },
  nearly: { en: 'nearly ', vi: 'gần ', zh: '近' },
  about: { en: 'about ', vi: 'khoảng ', zh: '约' },
  at_least: { en: 'at least ', vi: 'ít nhất ', zh: '至少' },
  up_to: { en: 'up to ', vi: 'tối đa ', zh: '最多' },
  top: { en: 'the top ', vi: 'nhóm đầu: ', zh: '前' },
}

const places: Record<Language, readonly [before: string, after: string]> = {
  en: ['rank ', ''],
  vi: ['hạng ', ''],
  zh: ['第', '位'],
}

const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
// One year, one memorandum of understanding, one economy.
const single = (name: string) => name.replace(/(ie)?s(?= of |$)/, (_, ie) => (ie === undefined ? '' : 'y'))

function grouped(text: string, language: Language): string {
  const [whole = '', fraction] = text.split('.')
  // Chinese counts by 万: what is left before it has no groups.
  const [point, comma] = { en: ['.', ','], vi: [',', '.'], zh: ['.', ''] }[language] as [string, string]
  return `${whole.replace(/\B(?=(\d{3})+$)/g, comma)}${fraction === undefined ? '' : point + fraction}`
}

// A zero after the point was chosen: 0.40 says more than 0.4.
function padded(text: string, digits: number): string {
  const missing = digits - (text.replace(/^-?[0.]*/, '').replace('.', '') || '0').length
  if (missing <= 0) return text
  return `${text}${text.includes('.') ? '' : '.'}${'0'.repeat(missing)}`
}

function sized(value: Decimal, digits: number, language: Language): string {
  const positive = { ...value, mantissa: value.mantissa < 0n ? -value.mantissa : value.mantissa }
  const at = magnitudes[language].find(([power]) => compare(positive, { mantissa: 1n, exponent: power }) >= 0)
  const [power, word] = at ?? [0, '']
  return grouped(padded(decimalText(scaled(value, -power)), digits), language) + word
}

function united(number: string, { kind, code, names }: Unit, language: Language): string {
  if (code === 'PERCENT') return `${number}%`
  if (language === 'zh') return number + names.zh
  if (kind === 'currency') return `${number} ${code}`
  const name = lowered(names[language])
  return `${number} ${language === 'en' && number === '1' ? single(name) : name}`
}

/** An amount as a sentence of a language says it: "over 1.24 million persons", "gần 47,9 nghìn tỷ VND", "2606.5亿美元", "第6位". */
export function amountText({ value, qualifier, unit, digits: told }: Amount, language: Language): string {
  const ahead = qualifier === null ? '' : qualified[qualifier][language]
  if (unit?.kind === 'rank') {
    const [before, after] = qualifier === 'top' ? ['', language === 'zh' ? '位' : ''] : places[language]
    return ahead + before + decimalText(value) + after
  }
  const small = unit?.kind === 'percent' || unit?.kind === 'index'
  const digits = told ?? 1
  const number = small ? grouped(padded(decimalText(value), digits), language) : sized(value, digits, language)
  return ahead + (unit === null ? number : united(number, unit, language))
}
