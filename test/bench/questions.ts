import { drawn, randomNumbers } from './random.js'
import type { Wanted } from './raw-server.js'
import type { Statement } from './statements.js'
import { type TradeSeries, years } from './trade.js'

/** A question: its path, and its words: the key of a series, the key's codes, and for one figure its period. */
export interface Question {
  path: string
  words: string[]
  /** What is posted, where it is no GET. */
  body?: string
}

/** What is asked, and the plain SQL a database alone would answer it with (null: it is not asked alone). */
export interface QuestionClass {
  name: string
  questions: Question[]
  plain: Statement | null
  /** What is asked with it. */
  wanted?: Wanted
  /** Whether it is asked with the tag that its answer had. */
  tagged?: boolean
  /** Whether one asks after the other, so that how many a second tells how long one takes. */
  alone?: boolean
}

const seed = 20
// More than a server answers in one round, however fast; so no question is asked twice of one process.
const atMost = 100_000

const columns = `series.key, series.freq, series.indicator, series.reporter, series.partner, series.product, series.unit,
  o.period, o.known, src.code as source, o.value, o.low, o.high, o.digits, o.qualifier, o.status, o.nature, o.base, o.compiler,
  o.printed, o.literal, o.literal_start, o.literal_end, o.worded, o.note`
const figures = `select ${columns} from series join observation as o on o.series = series.id
  join source as src on src.id = o.source where not o.withdrawn and o.until = 'infinity'`
const current = `${figures} and series.key = $1`

/** The plain SQL for all figures. */
export const plainStatement: string = figures

const wordsOf = ({ key, indicator, reporter, partner, unit }: TradeSeries) => [key, indicator, reporter, partner, unit]

function point(series: TradeSeries, period: string): Question {
  const { indicator, reporter, partner, unit } = series
  const asked = new URLSearchParams({ indicator, reporter, partner, unit, period })
  return { path: `/v1/observations?${asked}`, words: [...wordsOf(series), period] }
}

/** The classes of questions that are measured, random ones each in an order that is the same in every run. */
export function questionClasses(series: TradeSeries[]): QuestionClass[] {
  const points = drawn(atMost, series.length * years.length, randomNumbers(seed)).map((n) =>
    point(series[Math.floor(n / years.length)] as TradeSeries, String(years[n % years.length])),
  )
  const whole = drawn(atMost, series.length, randomNumbers(seed + 1)).map((n): Question => {
    const one = series[n] as TradeSeries
    return { path: `/v1/series/${one.key}`, words: wordsOf(one) }
  })
  const pair = '/v1/trade/bilateral?reporter=VNM&partner=CHN&period=2024'
  const hot = { questions: [{ path: pair, words: [] }], plain: null }
  const claims = points.slice(0, 100).map(({ words: [, indicator, reporter, partner, unit, period] }) => {
    return { indicator, reporter, partner, unit, period, value: '1.5 billion' }
  })
  const verified = { path: '/v1/verify', words: [], body: JSON.stringify(claims) }
  return [
    { name: 'hot typed question', ...hot },
    { name: 'hot typed question, gzip', ...hot, wanted: { 'accept-encoding': 'gzip' } },
    { name: 'hot typed question, CSV', ...hot, questions: [{ path: `${pair}&format=csv`, words: [] }] },
    { name: '304 on a known tag', ...hot, tagged: true },
    { name: '100 claims verified, one asking', questions: [verified], plain: null, alone: true },
    {
      name: 'random observation',
      questions: points,
      plain: {
        text: `${current} and o.period = $2`,
        values: [
          ['word', 0],
          ['word', 5],
        ],
      },
    },
    {
      name: 'random series',
      questions: whole,
      plain: { text: `${current} order by o.starts, o.ends, o.period, src.code`, values: [['word', 0]] },
    },
  ]
}
