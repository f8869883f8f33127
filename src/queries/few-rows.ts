import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Question } from '../../db/question.js'
import type { Reader } from '../../db/schema.js'

/** What few figures are asked by: one of each, so that a plan that was made once is as good for the next; periods may be several. */
export interface FewAsked {
  key?: string | undefined
  indicator?: string | undefined
  reporter?: string | undefined
  partner?: string | undefined
  product?: string | undefined
  unit?: string | undefined
  freq?: string | undefined
  source?: string | undefined
  /** The text of one period, and the day it begins on; or those of several. */
  period?: string | undefined
  start?: string | undefined
  periods?: readonly string[] | undefined
  starts?: readonly string[] | undefined
  /** The day as known on which they are asked; without one, today's are. */
  as_of?: string | undefined
}

const conditions: { [Name in keyof FewAsked]-?: (value: RawBuilder<never>) => RawBuilder<SqlBool> } = {
  key: (key) => sql`series.key = ${key}`,
  indicator: (code) => sql`series.indicator = ${code}`,
  reporter: (code) => sql`series.reporter = ${code}`,
  partner: (code) => sql`series.partner = ${code}`,
  product: (code) => sql`series.product = ${code}`,
  unit: (code) => sql`series.unit = ${code}`,
  freq: (freq) => sql`series.freq = ${freq}`,
  source: (key) => sql`src.code = ${key}`,
  period: (text) => sql`o.period = ${text}`,
  start: (day) => sql`o.starts = ${day}::date`,
  periods: (texts) => sql`o.period = any(${texts}::text[])`,
  starts: (days) => sql`o.starts = any(${days}::date[])`,
  as_of: (day) => sql`(o.known <= ${day}::date and o.until > ${day}::date)`,
}
const names = Object.keys(conditions) as (keyof FewAsked)[]

type Text = string | null
type Whole = number | null

/** A row as it is sent, without names: in the order of `told`. */
export type FewRow = [
  ...[key: string, period: string, starts: string, ends: string, known: string, source: string],
  ...[value: number | null, low: number | null, high: number | null, digits: Whole, qualifier: Text, status: string],
  ...[nature: Text, base: Text, compiler: Text, printed: Text, literal: Text],
  ...[literal_start: Whole, literal_end: Whole, worded: boolean, note: Text],
]

// One text of all rows: to read a row after the other off the wire would be most of what an answer costs.
const told = sql`json_build_array(series.key, o.period, o.starts, o.ends, o.known, src.code, o.value, o.low, o.high, o.digits,
  o.qualifier, o.status, o.nature, o.base, o.compiler, o.printed, o.literal, o.literal_start, o.literal_end, o.worded, o.note)`

type Answer = { rows: FewRow[] | null; edition: number | null }

/** The question that is asked by some names, for at most so many rows; beside them the edition they are of, as of the same moment. */
function questionOf(asked: readonly (keyof FewAsked)[]): Question<Answer> {
  return (from, value) => {
    const rows = from
      .selectFrom('series')
      .innerJoin('observation as o', 'o.series', 'series.id')
      .innerJoin('source as src', 'src.id', 'o.source')
      .where(sql<SqlBool>`not o.withdrawn`)
      .$if(!asked.includes('as_of'), (all) => all.where(sql<SqlBool>`o.until = 'infinity'`))
      .where((is) => is.and(asked.map((name, place) => conditions[name](value(place)))))
      .orderBy('series.key')
      .orderBy('o.starts')
      .orderBy('o.ends')
      .orderBy('o.period')
      .orderBy('src.code')
      .limit(value(asked.length))
      .select(told.as('told'))
    return from.selectNoFrom([
      from.selectFrom(rows.as('some')).select(sql<FewRow[]>`json_agg(told)`.as('rows')).as('rows'),
      from.selectFrom('edition').select('id').orderBy('id', 'desc').limit(sql.lit(1)).as('edition'),
    ])
  }
}

// Which names are asked by makes another question; there are as many as there are ways to ask.
const questions = new Map<string, { names: (keyof FewAsked)[]; question: Question<Answer> }>()

function askedBy(asked: FewAsked): { names: (keyof FewAsked)[]; question: Question<Answer> } {
  const own = names.filter((name) => asked[name] !== undefined)
  const word = own.join()
  const before = questions.get(word)
  if (before !== undefined) return before
  const made = { names: own, question: questionOf(own) }
  questions.set(word, made)
  return made
}

/**
 * The figures of every source that few are asked by, in order of key, time and source, in one short statement; null where
 * there are more than `most`, or another edition is served than the one asked of.
 */
export async function fewRows(db: Reader, asked: FewAsked, edition: number, most: number): Promise<FewRow[] | null> {
  const { names, question } = askedBy(asked)
  const [answer] = (await db.quick(question, [...names.map((name) => asked[name]), most + 1])) as [Answer]
  const rows = answer.rows ?? []
  return answer.edition === edition && rows.length <= most ? rows : null
}
