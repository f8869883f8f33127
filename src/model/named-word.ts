import type { Catalogue } from './catalogue.js'
import { unitName } from './claim/unit-name.js'
import { figureNameOf } from './figure-id.js'
import { figureTitle } from './figure-words.js'
import type { Language } from './names.js'
import { periodOf } from './period.js'
import { periodWords } from './period-words.js'
import { toldSubject } from './told-figure.js'

/** What a word is called in a language: a figure by its id (the source may be left out), an area, indicator or unit by its code, anything else as it is. */
export function namedWord(word: string, codes: Catalogue, language: Language): string {
  const [key, period, source] = word.split('~')
  const figure = period === undefined ? null : figureNameOf(`${key}~${period}~${source ?? 'any'}`)
  if (figure === null) {
    if (periodOf(word) !== null) return periodWords(word, language)
    const unit = codes.units.entries.get(word)
    // Amounts too are written with the code of a currency where letters are.
    if (unit !== undefined) return unit.kind === 'currency' && language !== 'zh' ? word : unitName(unit, language)
    return (codes.areas.entries.get(word) ?? codes.indicators.entries.get(word))?.names[language] ?? word
  }
  const title = figureTitle(toldSubject({ ...figure.series, period: figure.period }, codes), language)
  const publisher = codes.sources.entries.get(figure.source)?.publisher
  if (publisher === undefined) return title
  return language === 'zh' ? `${title}（${publisher}）` : `${title} (${publisher})`
}
