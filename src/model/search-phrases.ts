import type { Area } from './area.js'
import type { CodeLists } from './catalogue.js'
import { type Names, noWords, type SpokenWords } from './names.js'
import { wordsOf } from './question-words.js'

export const hitKinds = ['indicator', 'area', 'product', 'source'] as const
export type HitKind = (typeof hitKinds)[number]

/** What a thing is called: `sign` a code of an area, `within` what it lies in, `account` what is told of it. */
export type PhraseKind = 'name' | 'sign' | 'within' | 'account'

/** Words that lead to a thing, in order. */
export interface Phrase {
  kind: PhraseKind
  text: string
  words: readonly string[]
}

/** A code and all that leads to it. */
export interface Entry {
  kind: HitKind
  code: string
  phrases: Phrase[]
}

const phrase = (kind: PhraseKind, text: string): Phrase => ({
  kind,
  text,
  words: wordsOf(text).map((word) => word.text),
})

const said = (names: Names, words: SpokenWords) => [...Object.values(names), ...Object.values(words).flat()]

// "Guang dong" and "quangdong": what has few words may be written as one.
function joined({ kind, text, words }: Phrase): Phrase[] {
  const plain = words.length > 1 && words.length < 4 && words.every((word) => /^[a-z]+$/.test(word))
  return plain ? [{ kind, text, words: [words.join('')] }] : []
}

function entry(kind: HitKind, code: string, phrases: Phrase[]): Entry {
  const whole = phrases.flatMap((one) => (one.kind === 'name' ? [one, ...joined(one)] : [one]))
  const distinct = new Map(
    whole.map((one) => [`${one.kind} ${one.words.join(' ')}`, one]).toReversed() as [string, Phrase][],
  )
  return { kind, code, phrases: [...distinct.values()].filter(({ words }) => words.length > 0) }
}

// A Chinese province is named with or without what it is: 广东省, 广东.
const short = (area: Area) => (area.kind === 'province' ? [area.names.zh.replace(/[省市]$/u, '')] : [])

function areaEntry(area: Area, parent: Area | undefined): Entry {
  const signs = [area.code, area.alpha2 ?? '', ...area.aliases]
  return entry('area', area.code, [
    ...[...said(area.names, area.words), ...short(area)].map((text) => phrase('name', text)),
    ...signs.map((text) => phrase(area.kind === 'country' || area.kind === 'province' ? 'sign' : 'name', text)),
    ...(parent === undefined || parent.kind === 'world' ? [] : Object.values(parent.names)).map((text) =>
      phrase('within', text),
    ),
  ])
}

/** Every code with the phrases that lead to it: names, words, codes, what it lies in, definitions. What does not apply, and the total of products, are no things to look for. */
export function entriesOf({ areas, indicators, products, sources }: CodeLists): Entry[] {
  const byCode = new Map(areas.map((area) => [area.code, area]))
  return [
    ...indicators.map(({ code, names, words, opposite_words, aliases, definitions, topic }) =>
      entry('indicator', code, [
        ...[...said(names, words), ...Object.values(opposite_words).flat(), code, ...aliases].map((text) =>
          phrase('name', text),
        ),
        ...[...Object.values(definitions), topic.replaceAll('_', ' ')].map((text) => phrase('account', text)),
      ]),
    ),
    ...areas
      .filter(({ kind }) => kind !== 'not_applicable')
      .map((area) => areaEntry(area, byCode.get(area.parent ?? ''))),
    ...products
      .filter(({ parent }) => parent !== null)
      .map(({ code, names }) =>
        entry(
          'product',
          code,
          [...said(names, noWords), code].map((text) => phrase('name', text)),
        ),
      ),
    ...sources.map(({ key, title, publisher }) =>
      entry('source', key, [phrase('name', key), phrase('name', publisher), phrase('account', title)]),
    ),
  ]
}
