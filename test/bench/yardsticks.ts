import pg from 'pg'
import { childAt, loadOf, type Task } from './child.js'
import type { Ground } from './ground.js'
import { poolSize } from './our-server.js'
import { hasPgbench, pgbenchLoad, pgbenchScript } from './pgbench-load.js'
import { installPlatformatic } from './platformatic.js'
import type { Question, QuestionClass } from './questions.js'
import type { RawAnswer } from './raw-server.js'
import { type Statement, statementsOf } from './statements.js'
import { years } from './trade.js'

/** Kept-alive connections that ask a server at once. */
export const connections = 48

/** Who answers a class: null is ours. Each is measured once a round. */
export interface Contender {
  yardstick: string | null
  measure(): Promise<number>
}

/** Servers of this run that are to be ended after it. */
export type Ending = (() => void)[]

/** Answers a second of a server under the load of a class. */
export function askedOver(
  port: number,
  asked: QuestionClass,
  paths: string[],
  more: { seconds: number; warm: number },
) {
  const { kind, headers, body } = asked
  return loadOf({
    kind: 'http-load',
    load: {
      ...{ port, paths, headers, body },
      repeat: kind !== 'random',
      status: kind === 'tag' ? 304 : 200,
      connections: kind === 'alone' ? 1 : connections,
      warmSeconds: more.warm,
      seconds: more.seconds,
    },
  })
}

async function serving(task: Task, ending: Ending): Promise<number> {
  const { number, child } = await childAt(task)
  ending.push(() => child.kill())
  return number
}

const warm = 0.4

/** Who writes ready bytes: node:http alone, and Fastify for one face, as it costs the same for each. */
export async function readyYardsticks(
  { options: { seconds } }: Ground,
  asked: QuestionClass,
  answers: RawAnswer[],
  ending: Ending,
): Promise<Contender[]> {
  const paths = asked.questions.map(({ path }) => path)
  const over = async (kind: 'raw-server' | 'fastify-server', yardstick: string): Promise<Contender> => {
    const port = await serving({ kind, answers }, ending)
    return { yardstick, measure: () => askedOver(port, asked, paths, { seconds, warm }) }
  }
  const raw = await over('raw-server', asked.kind === 'tag' ? 'raw node:http, 304' : 'raw node:http, same bytes')
  if (asked.name !== 'hot question, JSON') return [raw]
  return [raw, await over('fastify-server', 'bare Fastify, same bytes')]
}

// Platformatic knows series by their numbers; it is asked for its rows by them, which spares it finding the series.
async function platformaticPaths(url: string, questions: Question[]): Promise<string[]> {
  const client = new pg.Client(url)
  await client.connect()
  const { rows } = await client.query<{ key: string; id: number }>('select key, id from series')
  await client.end()
  const numbers = new Map(rows.map(({ key, id }) => [key, id]))
  return questions.map(({ words: [key, , , , , period] }) => {
    const one = period === undefined ? '' : `&where.period.eq=${period}`
    return `/observation/?where.series.eq=${numbers.get(`${key}`)}${one}&limit=100`
  })
}

async function platformatic(ground: Ground, asked: QuestionClass, ending: Ending): Promise<Contender[]> {
  const { url, options, tell, leaveOut } = ground
  try {
    await installPlatformatic(tell)
    const port = await serving({ kind: 'platformatic', url: `${url}`, poolSize }, ending)
    const paths = await platformaticPaths(`${url}`, asked.questions)
    const measure = () => askedOver(port, asked, paths, { seconds: options.seconds, warm })
    return [{ yardstick: 'Platformatic DB, same tables', measure }]
  } catch (error) {
    leaveOut(`${asked.name} beside Platformatic DB`, (error as Error).message.split('\n')[0] as string)
    return []
  }
}

/** Who asks the database the same: pgbench, Node without HTTP, and the ready-made peer. */
export async function databaseYardsticks(ground: Ground, asked: QuestionClass, ending: Ending): Promise<Contender[]> {
  const { url, options, leaveOut } = ground
  const { questions, plain } = asked as QuestionClass & { plain: Statement }
  const same = await statementsOf(`${url}`, questions)
  const words = questions.map((question) => question.words)
  const { seconds } = options
  const database = {
    yardstick: `database alone, same ${same.length === 1 ? 'statement' : `${same.length} statements`}`,
    measure: () =>
      loadOf({
        kind: 'database-load',
        load: { url: `${url}`, statements: same, questions: words, connections: poolSize, warmSeconds: warm, seconds },
      }),
  }
  const contenders: Contender[] = [...(options.quick ? [] : [database]), ...(await platformatic(ground, asked, ending))]
  if (!hasPgbench()) {
    leaveOut(`${asked.name} beside pgbench`, 'it is not installed')
    return contenders
  }
  const script = await pgbenchScript(`${url}`, plain.text, years)
  const measure = () => pgbenchLoad(`${url}`, script, { connections: poolSize, seconds })
  return [{ yardstick: 'pgbench, one plain statement', measure }, ...contenders]
}
