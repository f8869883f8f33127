import { compare, type Decimal, decimalText, scaled } from '../decimal.js'
import type { Language } from '../names.js'
import { unitOfLastPlace } from '../precision.js'
import type { Unit } from '../unit.js'
import type { ClaimQualifier } from './claim-qualifier.js'
import { unitName } from './unit-name.js'

/** A number with its unit and what qualifies it. */
export interface Amount {
  value: Decimal
  /** Significant digits it is written with, where zeros at its end are to stand: 26.0. */
  digits?: number | null
  qualifier: ClaimQualifier | null
  unit: Pick<Unit, 'code' | 'kind' | 'names'> | null
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

const qualified: Record<ClaimQualifier, Record<Language, string>> = {
  exact: { en: 'exactly ', vi: 'đúng ', zh: '正好' },
  over: { en: 'over ', vi: 'hơn ', zh: '超过' },
  nearly: { en: 'nearly ', vi: 'gần ', zh: '近' },
  about: { en: 'about ', vi: 'khoảng ', zh: '约' },
  at_least: { en: 'at least ', vi: 'ít nhất ', zh: '至少' },
  up_to: { en: 'up to ', vi: 'tối đa ', zh: '最多' },
  below: { en: 'under ', vi: 'dưới ', zh: '低于' },
  above: { en: 'above ', vi: 'trên ', zh: '高于' },
  top: { en: 'the top ', vi: 'nhóm ', zh: '前' },
}

const places: Record<Language, readonly [before: string, after: string]> = {
  en: ['rank ', ''],
  vi: ['hạng ', ''],
  zh: ['第', '位'],
}

/** What stands after the number of the first so many. */
const tops: Record<Language, string> = { en: '', vi: ' đứng đầu', zh: '位' }

// One year, one memorandum of understanding, one economy.
const single = (name: string) => name.replace(/(ie)?s(?= of |$)/, (_, ie) => (ie === undefined ? '' : 'y'))

function grouped(text: string, language: Language): string {
  const [whole = '', fraction] = text.split('.')
  // Chinese counts by 万: what is left before it has no groups.
  const [point, comma] = { en: ['.', ','], vi: [',', '.'], zh: ['.', ''] }[language] as [string, string]
  return `${whole.replace(/\B(?=(\d{3})+$)/g, comma)}${fraction === undefined ? '' : point + fraction}`
}

// 26.0 is more exact than 26.
function padded(text: string, { value, digits }: Amount, power: number): string {
  if (digits == null || value.mantissa === 0n) return text
  const places = power - unitOfLastPlace(value, digits).exponent
  const [whole = '', fraction = ''] = text.split('.')
  return places > fraction.length ? `${whole}.${fraction.padEnd(places, '0')}` : text
}

function sized(amount: Amount, language: Language): string {
  const { value } = amount
  const positive = { ...value, mantissa: value.mantissa < 0n ? -value.mantissa : value.mantissa }
  const at = magnitudes[language].find(([power]) => compare(positive, { mantissa: 1n, exponent: power }) >= 0)
  const [power, word] = at ?? [0, '']
  return grouped(padded(decimalText(scaled(value, -power)), amount, power), language) + word
}

function united(number: string, unit: NonNullable<Amount['unit']>, language: Language): string {
  const { kind, code, names } = unit
  if (code === 'PERCENT') return `${number}%`
  // The indicator’s own name says that a number is an index.
  if (kind === 'index') return number
  if (language === 'zh') return number + names.zh
  if (kind === 'currency') return `${number} ${code}`
  const name = unitName(unit, language)
  return `${number} ${language === 'en' && number === '1' ? single(name) : name}`
}

/** An amount as a sentence of a language says it: "over 1.24 million persons", "gần 47,9 nghìn tỷ VND", "2606.5亿美元", "第6位". */
export function amountText(amount: Amount, language: Language): string {
  const { value, qualifier, unit } = amount
  const ahead = qualifier === null ? '' : qualified[qualifier][language]
  if (unit?.kind === 'rank') {
    const [before, after] = qualifier === 'top' ? ['', tops[language]] : places[language]
    return ahead + before + decimalText(value) + after
  }
  const small = unit?.kind === 'percent' || unit?.kind === 'index'
  const number = small ? grouped(padded(decimalText(value), amount, 0), language) : sized(amount, language)
  return ahead + (unit === null ? number : united(number, unit, language))
}
