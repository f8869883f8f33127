import { Problem } from '../errors.js'
import { type Change, changes } from './change.js'
import { limits } from './limits.js'
import { nearest } from './nearest.js'
import { type Frequency, frequencies, isDay, type Period, periodOf } from './period.js'
import { type Status, statuses } from './status.js'
import { type AggregateName, aggregateNames, type TransformName, transformNames } from './transform.js'

/** The parameters that take codes of the code lists. */
export const codeParameters = [
  'indicator',
  'reporter',
  'partner',
  'area',
  'host',
  'origin',
  'product',
  'unit',
  'source',
] as const
export type CodeParameter = (typeof codeParameters)[number]

/** What is asked, as a value: the words of a question taken apart, not yet looked up. null: not asked. */
export interface Selection {
  codes: { [Parameter in CodeParameter]?: string[] }
  /** Only these series, by their keys. */
  series: string[] | null
  period: Period[] | null
  from: Period | null
  to: Period | null
  freq: Frequency[] | null
  status: Status[] | null
  latest: number | null
  as_of: string | null
  /** Since when changes are asked for: a day, or an edition's first 12 hex digits. */
  since: string | null
  change: Change[] | null
  edition: string | null
  candidates: boolean
  transform: TransformName | null
  /** The period an index is 100 in; given exactly with transform=index. */
  base: Period | null
  /** How finer figures make those of the one frequency asked for. */
  aggregate: AggregateName | null
  /** Whether what nobody states is reckoned of what somebody does. */
  derive: boolean
  sort: string | null
  limit: number | null
  cursor: string | null
}

/** The words of a question: every parameter as text, but whole numbers and true or false. */
export type Words = Readonly<Record<string, string | number | boolean | undefined>>

/** The words of a parameter joined by commas, each once; null: not asked. Throws MALFORMED_PARAMETER (400), TOO_MUCH (413). */
export function listed(words: Words, param: string): string[] | null {
  const text = words[param]
  if (text === undefined) return null
  const list = [...new Set(String(text).split(','))]
  if (list.includes(''))
    throw new Problem('MALFORMED_PARAMETER', {
      detail: `${param} has an empty place in its list "${text}".`,
      param,
      hint: 'Codes are joined by single commas, as VNM,CHN.',
    })
  if (list.length > limits.codes_at_most)
    throw new Problem('TOO_MUCH', {
      detail: `${param} lists ${list.length} codes; at most ${limits.codes_at_most} go into one question.`,
      param,
    })
  return list
}

function period(param: string, text: string): Period {
  const read = periodOf(text)
  if (read !== null) return read
  throw new Problem('MALFORMED_PERIOD', {
    detail: `${param} has "${text}", which is no period.`,
    param,
    hint: 'A period is written 2024, 2024-S1, 2024-Q3, 2024-07, 2024-W05, 2024-07-09, or as an interval 2025-01/2025-04 or 2025-01/..',
  })
}

function boundary(words: Words, param: 'from' | 'to'): (Period & { ends: string }) | null {
  if (words[param] === undefined) return null
  const { ends, ...read } = period(param, String(words[param]))
  if (ends !== null) return { ...read, ends }
  throw new Problem('MALFORMED_PERIOD', {
    detail: `${param} has an open period; it needs one that ends.`,
    param,
    hint: 'Write the year, month or day, as 2024 or 2024-07.',
  })
}

/** The words of a list, each of them one that a parameter knows. Throws UNKNOWN_VALUE (400) with the one probably meant. */
export function known<T extends string>(param: string, list: string[] | null, words: readonly T[]): T[] | null {
  for (const word of list ?? []) {
    if (words.includes(word as T)) continue
    const meant = nearest(word, words)
    throw new Problem('UNKNOWN_VALUE', {
      detail: `${param} has "${word}", which it does not know.`,
      param,
      allowed: words,
      ...(meant === undefined ? {} : { did_you_mean: meant }),
    })
  }
  return list as T[] | null
}

function day(words: Words, param: string): string | null {
  const text = wordOf(words, param)
  if (text === null || isDay(text)) return text
  throw new Problem('MALFORMED_PARAMETER', {
    detail: `${param} has "${text}", which is no day.`,
    param,
    hint: 'A day is written 2025-06-30.',
  })
}

/** Whether a word is such as names an edition: 12 hex digits. */
export function isEdition(word: string): boolean {
  return /^[0-9a-f]{12}$/.test(word)
}

const wordOf = (words: Words, param: string) => (words[param] === undefined ? null : String(words[param]))
const numberOf = (words: Words, param: string) => (words[param] === undefined ? null : Number(words[param]))

function word<T extends string>(words: Words, param: string, all: readonly T[]): T | null {
  const [one = null] = known(param, wordOf(words, param)?.split(',', 1) ?? null, all) ?? []
  return one
}

// Nothing is ignored: a word that means something only beside another is refused without it, and the other way round.
function indexBase(words: Words): Period | null {
  const indexed = words.transform === 'index'
  if (words.base === undefined && !indexed) return null
  if (words.base !== undefined && indexed) return period('base', String(words.base))
  throw indexed
    ? new Problem('MISSING_PARAMETER', {
        detail: 'transform=index needs base, the period in which the index is 100.',
        param: 'base',
        hint: 'As base=2020, or base=2020-01 of a monthly series.',
      })
    : new Problem('UNKNOWN_PARAMETER', {
        detail: 'base does nothing without transform=index.',
        param: 'base',
        hint: 'Ask with transform=index, or without base.',
      })
}

function aggregateOf(words: Words): AggregateName | null {
  const aggregate = word(words, 'aggregate', aggregateNames)
  if (aggregate === null || (words.freq !== undefined && !String(words.freq).includes(','))) return aggregate
  throw new Problem('MISSING_PARAMETER', {
    detail: 'aggregate needs freq, the one frequency that finer figures are put together to.',
    param: 'freq',
    hint: `As freq=A&aggregate=${aggregate}.`,
  })
}

/** Takes the words of a question apart. Throws a Problem (400, 413) where a word is not written as it should be. */
export function selectionOf(words: Words): Selection {
  const codes: Selection['codes'] = {}
  for (const parameter of codeParameters) {
    const list = listed(words, parameter)
    if (list !== null) codes[parameter] = list
  }
  const from = boundary(words, 'from')
  const to = boundary(words, 'to')
  if (from !== null && to !== null && from.starts > to.ends) {
    throw new Problem('EMPTY_RANGE', {
      detail: `from=${from.text} begins after to=${to.text} ends, so no period lies between.`,
      param: 'from',
    })
  }
  return {
    codes,
    series: listed(words, 'series'),
    period: listed(words, 'period')?.map((text) => period('period', text)) ?? null,
    from,
    to,
    freq: known('freq', listed(words, 'freq'), frequencies),
    status: known('status', listed(words, 'status'), Object.keys(statuses) as Status[]),
    latest: numberOf(words, 'latest'),
    as_of: day(words, 'as_of'),
    since: isEdition(`${words.since}`) ? wordOf(words, 'since') : day(words, 'since'),
    change: known('change', listed(words, 'change'), changes),
    edition: wordOf(words, 'edition'),
    candidates: words.candidates === 'all',
    transform: word(words, 'transform', transformNames),
    base: indexBase(words),
    aggregate: aggregateOf(words),
    derive: words.derive === true,
    sort: wordOf(words, 'sort'),
    limit: numberOf(words, 'limit'),
    cursor: wordOf(words, 'cursor'),
  }
}
