import type { Figure } from './figure.js'
import type { Language, Names } from './names.js'
import { periodWords } from './period-words.js'
import type { Qualifier } from './precision.js'
import type { Nature } from './status.js'
import type { Unit } from './unit.js'

/** What is said of a figure: what was measured, of whom, when, and the number as printed with its unit. */
export interface ToldFigure extends Pick<Figure, 'printed' | 'qualifier' | 'nature'> {
  indicator: Names
  /** Reporter, and the partner where there is one. */
  areas: Names[]
  /** What is counted, where that is not the total. */
  product: Names | null
  period: string
  unit: Pick<Unit, 'code' | 'kind' | 'names'>
}

interface Sayings {
  comma: string
  colon: string
  brackets: readonly [string, string]
  nothing: string
  qualifiers: Record<Qualifier, string>
  natures: Record<Nature, string>
}

const sayings: Record<Language, Sayings> = {
  en: {
    comma: ', ',
    colon: ': ',
    brackets: [' (', ')'],
    nothing: 'no value',
    qualifiers: {
      exact: '',
      over: 'over ',
      nearly: 'nearly ',
      about: 'about ',
      at_least: 'at least ',
      up_to: 'up to ',
      top: 'top ',
    },
    natures: { forecast: 'forecast', assumption: 'assumption', plan: 'plan' },
  },
  vi: {
    comma: ', ',
    colon: ': ',
    brackets: [' (', ')'],
    nothing: 'không có số liệu',
    qualifiers: {
      exact: '',
      over: 'hơn ',
      nearly: 'gần ',
      about: 'khoảng ',
      at_least: 'ít nhất ',
      up_to: 'tối đa ',
      top: 'top ',
    },
    natures: { forecast: 'dự báo', assumption: 'giả định', plan: 'kế hoạch' },
  },
  zh: {
    comma: '，',
    colon: '：',
    brackets: ['（', '）'],
    nothing: '无数值',
    qualifiers: {
      exact: '',
      over: '超过',
      nearly: '近',
      about: '约',
      at_least: '至少',
      up_to: '至多',
      top: '前',
    },
    natures: { forecast: '预测', assumption: '假设', plan: '计划' },
  },
}

/** A unit as it follows a number. */
export function unitWords({ code, kind, names }: ToldFigure['unit'], language: Language): string {
  // The indicator's own name says that a number is a rank or an index.
  if (kind === 'rank' || kind === 'index') return ''
  if (kind === 'currency') return ` ${code}`
  if (code === 'PERCENT') return '%'
  return ` ${names[language].charAt(0).toLowerCase()}${names[language].slice(1)}`
}

/** What a figure is of, in words of a language: indicator, areas, what is counted, period. */
export function figureTitle(
  { indicator, areas, product, period }: Pick<ToldFigure, 'indicator' | 'areas' | 'product' | 'period'>,
  language: Language,
): string {
  return [
    indicator[language],
    areas.map((area) => area[language]).join(' – '),
    ...(product === null ? [] : [product[language]]),
    periodWords(period, language),
  ].join(sayings[language].comma)
}

/**
 * A figure in words of a language, as "GDP growth, Vietnam, 2024: 7.09%". The number is quoted as it was printed, with its
 * magnitude word in the source's language; currencies by their ISO 4217 codes.
 */
export function figureWords(figure: ToldFigure, language: Language): string {
  const { unit, printed, qualifier, nature } = figure
  const say = sayings[language]
  const what = figureTitle(figure, language)
  if (printed === null) return `${what}${say.colon}${say.nothing}`
  const number = `${qualifier === null ? '' : say.qualifiers[qualifier]}${printed}${unitWords(unit, language)}`
  return `${what}${say.colon}${number}${nature === null ? '' : say.brackets.join(say.natures[nature])}`
}
