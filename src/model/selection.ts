import { Problem } from '../errors.js'
import { type Change, changes } from './change.js'
import { type Frequency, frequencies, type Period } from './period.js'
import { type Status, statuses } from './status.js'
import { type AggregateName, aggregateNames, type TransformName, transformNames } from './transform.js'
import { boundary, day, known, listed, numberOf, period, type Words, word, wordOf } from './words.js'

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

/** Whether a word is such as names an edition: 12 hex digits. */
export function isEdition(word: string): boolean {
  return /^[0-9a-f]{12}$/.test(word)
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

// The one frequency that is asked for, or that of the periods that are.
function coarseOf({ freq, period }: Pick<Selection, 'freq' | 'period'>): Frequency | null {
  const [one, ...more] = freq ?? new Set(period?.map(({ freq }) => freq))
  return one === undefined || more.length > 0 ? null : one
}

function aggregateOf(words: Words, coarse: Frequency | null): AggregateName | null {
  const aggregate = word(words, 'aggregate', aggregateNames)
  if (aggregate === null || coarse !== null) return aggregate
  throw new Problem('MISSING_PARAMETER', {
    detail: 'aggregate needs freq, the one frequency that finer figures are put together to, or periods of one.',
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
  const periods = listed(words, 'period')?.map((text) => period('period', text)) ?? null
  const freq = known('freq', listed(words, 'freq'), frequencies)
  const coarse = coarseOf({ freq, period: periods })
  const aggregate = aggregateOf(words, coarse)
  return {
    codes,
    series: listed(words, 'series'),
    period: periods,
    from,
    to,
    freq: aggregate === null ? freq : ([coarse] as Frequency[]),
    status: known('status', listed(words, 'status'), Object.keys(statuses) as Status[]),
    latest: numberOf(words, 'latest'),
    as_of: day(words, 'as_of'),
    since: isEdition(`${words.since}`) ? wordOf(words, 'since') : day(words, 'since'),
    change: known('change', listed(words, 'change'), changes),
    edition: wordOf(words, 'edition'),
    candidates: words.candidates === 'all',
    transform: word(words, 'transform', transformNames),
    base: indexBase(words),
    aggregate,
    derive: words.derive === true,
    sort: wordOf(words, 'sort'),
    limit: numberOf(words, 'limit'),
    cursor: wordOf(words, 'cursor'),
  }
}
