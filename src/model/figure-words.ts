import type { Figure } from './figure.js'
import { figureAmount } from './figure-amount.js'
import type { Language, Names } from './names.js'
import { periodWords } from './period-words.js'
import type { Unit } from './unit.js'

/** What is said of a figure: what was measured, of whom, when, and the number with its unit. */
export interface ToldFigure extends Pick<Figure, 'value' | 'qualifier' | 'nature'>, Partial<Pick<Figure, 'digits'>> {
  indicator: Names
  /** Reporter, and the partner where there is one. */
  areas: Names[]
  /** What is counted, where that is not the total. */
  product: Names | null
  period: string
  unit: Pick<Unit, 'code' | 'kind' | 'names'>
}

const marks: Record<Language, { comma: string; colon: string }> = {
  en: { comma: ', ', colon: ': ' },
  vi: { comma: ', ', colon: ': ' },
  zh: { comma: '，', colon: '：' },
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
  ].join(marks[language].comma)
}

/** A figure in words of a language, as "GDP growth, Vietnam, 2024: 7.09%", "Tăng trưởng GDP, Việt Nam, năm 2024: 7,09%". */
export function figureWords(figure: ToldFigure, language: Language): string {
  return figureTitle(figure, language) + marks[language].colon + figureAmount(figure, language)
}
