import type { Language, Names } from '../names.js'
import type { Unit } from '../unit.js'

const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

/** What a unit is called within a sentence of a language: per cent, đô la Mỹ; of the English names those of currencies are proper. */
export function unitName({ kind, names }: Pick<Unit, 'kind' | 'names'>, language: Language): string {
  return kind === 'currency' && language === 'en' ? names.en : lowered(names[language])
}

/** Some units as a sentence of each language lists them. */
export function unitNames(units: readonly Pick<Unit, 'kind' | 'names'>[]): Names {
  const list = (language: Language, comma: string) => units.map((unit) => unitName(unit, language)).join(comma)
  return { en: list('en', ', '), vi: list('vi', ', '), zh: list('zh', '、') }
}
