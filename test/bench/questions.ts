import { drawn, randomNumbers } from './random.js'
import type { Statement } from './statements.js'
import { type TradeSeries, years } from './trade.js'

/** A question: its path, and its words: the key of a series, the key's codes, and for one figure its period. */
export interface Question {
  path: string
  words: string[]
}

/** What is asked, how, and beside which yardsticks. */
export interface QuestionClass {
  name: string
  questions: Question[]
  /** Headers of each request. */
  headers: Record<string, string>
  /** What is posted, where it is no GET. */
  body: string | null
  /** `ready`: ready bytes; `tag`: the tag that was told before; `alone`: one asks after the other; `random`: nothing is asked twice. */
  kind: 'ready' | 'tag' | 'alone' | 'random'
  /** The plain SQL that the database alone would answer a random question with. */
  plain: Statement | null
  /** Whether a hasty run asks it too. */
  quick: boolean
}

const seed = 20
// More than a server answers in one round, however fast; so no question is asked twice of one process.
const atMost = 100_000

const hotPath = '/v1/trade/bilateral?reporter=VNM&partner=CHN&period=2024'

const columns = `series.key, series.freq, series.indicator, series.reporter, series.partner, series.product, series.unit,
  o.period, o.known, src.code as source, o.value, o.low, o.high, o.digits, o.qualifier, o.status, o.nature, o.base, o.compiler,
  o.printed, o.literal, o.literal_start, o.literal_end, o.worded, o.note`
/** The plain SQL of all figures in force, with all that is told of them. */
export const figuresInForce = `select ${columns} from series join observation as o on o.series = series.id
  join source as src on src.id = o.source where not o.withdrawn and o.until = 'infinity'`
const current = `${figuresInForce} and series.key = $1`

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
  const claims = points.slice(0, 100).map(({ words: [, indicator, reporter, partner, unit, period] }) => {
    return { indicator, reporter, partner, unit, period, value: '1.5 billion' }
  })
  const usual = { headers: {}, body: null, plain: null, quick: true }
  const hot = (face: string, headers = {}, quick = true): QuestionClass => {
    const asked = {
      path: `${hotPath}${face === 'CSV' || face === 'XLSX' ? `&format=${face.toLowerCase()}` : ''}`,
      words: [],
    }
    return { ...usual, name: `hot question, ${face}`, kind: 'ready', questions: [asked], headers, quick }
  }
  const random = (name: string, questions: Question[], text: string, words: number[]): QuestionClass => {
    const plain: Statement = { text, values: words.map((word) => ['word', word]) }
    return { ...usual, name, kind: 'random', questions, plain }
  }
  const verified = { path: '/v1/verify', words: [] }
  return [
    hot('JSON'),
    hot('JSON in br', { 'accept-encoding': 'br' }),
    hot('JSON in gzip', { 'accept-encoding': 'gzip' }, false),
    hot('CSV'),
    hot('XLSX', {}, false),
    { ...usual, name: 'known tag, 304', kind: 'tag', questions: [{ path: hotPath, words: [] }] },
    {
      ...usual,
      name: '100 claims verified, one asking',
      kind: 'alone',
      questions: [verified],
      body: JSON.stringify(claims),
    },
    random('random observation', points, `${current} and o.period = $2`, [0, 5]),
    random('random series', whole, `${current} order by o.starts, o.ends, o.period, src.code`, [0]),
  ]
}
