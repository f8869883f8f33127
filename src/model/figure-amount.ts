import { amountText } from './claim/amount.js'
import { decimalFrom } from './decimal.js'
import type { Figure } from './figure.js'
import type { Language } from './names.js'
import type { Nature } from './status.js'
import type { Unit } from './unit.js'

/** What is said of a figure’s number. */
type ToldAmount = Pick<Figure, 'value' | 'qualifier' | 'nature'> &
  Partial<Pick<Figure, 'digits'>> & { unit: Pick<Unit, 'code' | 'kind' | 'names'> }

interface Sayings {
  nothing: string
  brackets: readonly [string, string]
  natures: Record<Nature, string>
}

const sayings: Record<Language, Sayings> = {
  en: {
    nothing: 'no value',
    brackets: [' (', ')'],
    natures: { forecast: 'forecast', assumption: 'assumption', plan: 'plan' },
  },
  vi: {
    nothing: 'không có số liệu',
    brackets: [' (', ')'],
    natures: { forecast: 'dự báo', assumption: 'giả định', plan: 'kế hoạch' },
  },
  zh: {
    nothing: '无数值',
    brackets: ['（', '）'],
    natures: { forecast: '预测', assumption: '假设', plan: '计划' },
  },
}

/** The number of a figure in words of a language, with its qualifier, unit and nature: "over 1.24 million persons", "3,4% (dự báo)", "近47.9万亿越南盾". */
export function figureAmount(
  { value, digits = null, qualifier, nature, unit }: ToldAmount,
  language: Language,
): string {
  const say = sayings[language]
  if (value === null) return say.nothing
  const number = amountText({ value: decimalFrom(value), digits, qualifier, unit }, language)
  return `${number}${nature === null ? '' : say.brackets.join(say.natures[nature])}`
}
