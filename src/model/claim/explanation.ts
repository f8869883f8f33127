import { type Language, languages, type Names } from '../names.js'
import { periodWords } from '../period-words.js'
import type { Nature } from '../status.js'
import { withdrawnBecause } from '../withdrawal-words.js'
import { type Amount, amountText } from './amount.js'
import { natures, phrases } from './explanation-words.js'

/** A figure as a sentence names it. */
export interface ToldFigure {
  subject: Names
  amount: Amount
  publisher: string
  nature: Nature | null
  /** Its base, where that is to be told. */
  base?: string | null
}

/** What an explanation is made of. */
export interface Finding {
  how: 'match' | 'finer' | 'truncated' | 'outside' | 'revised'
  claim: Amount
  /** What it was held against. */
  figure: ToldFigure | null
  /** The day of the claim; null: none is told. */
  day: string | null
  /** The figure of today (null: none stands), where it is not the one of that day, and whether it is a revision of that, or the same with another base. */
  today: { figure: ToldFigure | null; how: 'since' | 'rebased' | 'today' } | null
  /** When the figure it was right by was taken back, and why. */
  takenBack: { day: string; reason: string } | null
  /** The figure it was right by, and the day that became known. */
  earlier: (ToldFigure & { known: string }) | null
  /** What would explain a mismatch: a figure that has the claimed number, or the claim as it would agree. */
  slip: { meant: ToldFigure } | { instead: Amount } | null
  /** Who else has a figure that agrees. */
  others: readonly string[]
  /** How the value may be read too. */
  otherwise: Amount | null
  /** Whether the figure lies on the side the claim says, but further away than its last digit allows. */
  loose: boolean
}

function told({ subject, amount, publisher, nature, base = null }: ToldFigure, language: Language): string {
  const [comma, open, close] = language === 'zh' ? ['，', '（', '）'] : [', ', ' (', ')']
  const kind = nature === null ? '' : comma + natures[nature][language]
  const based = base === null ? '' : comma + phrases[language].base(periodWords(base, language), '')
  const colon = language === 'zh' ? '：' : ': '
  return subject[language] + colon + amountText(amount, language) + open + publisher + kind + based + close
}

function opened({ figure, day }: Finding, language: Language): string {
  const say = phrases[language]
  if (figure === null) return say.none('', '')
  if (day !== null) return say.known(told(figure, language), periodWords(day, language))
  return `${told(figure, language)}${language === 'zh' ? '。' : '.'}`
}

function sentences(finding: Finding, language: Language): string[] {
  const say = phrases[language]
  const { how, claim, earlier, today, takenBack, slip, others, otherwise, loose } = finding
  const then =
    earlier === null
      ? ''
      : `${told(earlier, language)}${language === 'zh' ? '，' : ', '}${periodWords(earlier.known, language)}`
  const amount = (one: Amount) => amountText(one, language)
  const now = today?.figure ?? null
  return [
    opened(finding, language),
    say[how](amount(claim), then),
    ...(loose ? [say.loose('', '')] : []),
    ...(today === null ? [] : [now === null ? say.none('', '') : say[today.how](told(now, language), '')]),
    ...(takenBack === null
      ? []
      : [say.withdrawn(periodWords(takenBack.day, language), withdrawnBecause(takenBack.reason, language))]),
    ...slipSaid(slip, language),
    ...(others.length === 0 ? [] : [say.others(others.join(', '), '')]),
    ...(otherwise === null ? [] : [say.otherwise(amount(otherwise), '')]),
  ]
}

function slipSaid(slip: Finding['slip'], language: Language): string[] {
  const say = phrases[language]
  if (slip === null) return []
  return [
    'meant' in slip ? say.meant(told(slip.meant, language), '') : say.instead(amountText(slip.instead, language), ''),
  ]
}

const inEach = (text: (language: Language) => string[]) =>
  Object.fromEntries(
    languages.map((language) => [language, text(language).join(language === 'zh' ? '' : ' ')]),
  ) as Names

/** What is to be said of a claim that is understood and cannot be verified: why, the figure there is, and what would explain the claim. */
export function unverified(reason: Names, figure: ToldFigure | null, slip: Finding['slip']): Names {
  return inEach((language) => [
    phrases[language].unverified('', ''),
    reason[language],
    ...(figure === null ? [] : [`${told(figure, language)}${language === 'zh' ? '。' : '.'}`]),
    ...slipSaid(slip, language),
  ])
}

/** What is to be said of a claim that was held against a figure, a text a language. */
export function explained(finding: Finding): Names {
  return inEach((language) => sentences(finding, language))
}

/** A figure with its number, and who published it. */
export function figureTold(figure: ToldFigure): Names {
  return inEach((language) => [told(figure, language)])
}

/** How a sentence names what is observed: "Trade in goods, Viet Nam, China, 2024". */
export function subjectOf(names: readonly Names[], period: string): Names {
  return Object.fromEntries(
    languages.map((language) => [
      language,
      [...names.map((name) => name[language]), periodWords(period, language)].join(language === 'zh' ? '，' : ', '),
    ]),
  ) as Names
}
