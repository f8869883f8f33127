import { openDatabase } from '../../db/open.js'
import { buildApp } from '../../src/app.js'
import { version } from '../../src/config.js'
import { listening } from './heard.js'
import type { Question } from './questions.js'

/** A statement of a question: its SQL, and its values as JSON, where ["word", 2] stands for the third word of the question, and ["day", 2] for the first day of the year it is. */
export interface Statement {
  text: string
  values: (['word' | 'day', number] | ['value', unknown])[]
}

const firstDay = (year: string) => `${year}-01-01`

const withWords = ({ text, values }: { text: string; values: unknown[] }, { words }: Question): Statement => ({
  text,
  values: values.map((value) => {
    const place = words.indexOf(value as string)
    if (place >= 0) return ['word', place]
    const year = words.findIndex((word) => value === firstDay(word))
    return year >= 0 ? ['day', year] : ['value', value]
  }),
})

/** The values of a statement for the words of a question. */
export const valuesFor = ({ values }: Statement, words: string[]): unknown[] =>
  values.map(([kind, value]) => {
    const word = words[value as number] as string
    return kind === 'value' ? value : kind === 'day' ? firstDay(word) : word
  })

/**
 * The statements that the app sends to the database for one kind of question, listened to where pg sends them.
 * Throws where two questions of the kind do not differ by their words alone.
 */
export async function statementsOf(url: string, questions: Question[]): Promise<Statement[]> {
  const database = await openDatabase({ url, poolSize: 1 })
  const app = await buildApp({ db: database.reader, version })
  const { heard, stop } = listening()
  const ask = async (question: Question) => {
    heard.length = 0
    const answer = await app.inject(question.path)
    if (answer.statusCode !== 200) throw new Error(`${question.path} is answered ${answer.statusCode}: ${answer.body}`)
    return heard.map((statement) => withWords(statement, question))
  }
  try {
    // The first questions of a process also read the code lists and open the connections that are kept.
    for (const question of questions.slice(-6, -3)) await ask(question)
    const [one, other] = [await ask(questions.at(-2) as Question), await ask(questions.at(-3) as Question)]
    if (JSON.stringify(one) === JSON.stringify(other)) return one
    throw new Error(`Two questions alike, ${questions.at(-2)?.path} among them, send different statements.`)
  } finally {
    stop()
    await app.close()
    await database.close()
  }
}
