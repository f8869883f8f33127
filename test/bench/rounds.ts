import { childAt, loadOf } from './child.js'
import type { Options } from './options.js'
import { answerTo, ourServer } from './our-server.js'
import { hasPgbench, pgbenchLoad, pgbenchScript } from './pgbench-load.js'
import { type Peer, platformatic } from './platformatic.js'
import type { QuestionClass } from './questions.js'
import type { RawAnswer, Wanted } from './raw-server.js'
import type { Sample } from './report.js'
import { type Statement, statementsOf } from './statements.js'
import { years } from './trade.js'

/** Kept-alive connections that ask a server at once. */
export const connections = 48
// The server's own preset.
const poolSize = 8
// Ours is a new process every round, whose code has to be compiled first.
const warm = { ours: 1.5, yardstick: 0.5 }
// The raw server knows so many answers by heart.
const known = 200

interface Contender {
  class: string
  yardstick: string | null
  measure: (ourPort: number) => Promise<number>
}

async function answersOf(port: number, { questions, wanted, tagged }: QuestionClass): Promise<RawAnswer[]> {
  const answers: RawAnswer[] = []
  const asked = questions.slice(0, known)
  for (let i = 0; i < asked.length; i += poolSize) {
    const some = asked.slice(i, i + poolSize)
    answers.push(...(await Promise.all(some.map(({ path, body }) => answerTo(port, path, body, wanted)))))
  }
  const text = ({ body }: RawAnswer) => Buffer.from(body, 'base64').toString()
  const refused = answers.find((one) => one.status !== 200 || text(one).includes('"data":[]'))
  if (refused !== undefined) throw new Error(`${refused.path} is answered ${refused.status}: ${text(refused)}`)
  if (!tagged) return answers
  const again = answers.map(({ path, headers }) => answerTo(port, path, null, { 'if-none-match': `${headers.etag}` }))
  return Promise.all(again)
}

async function answersTo(url: string, classes: QuestionClass[]): Promise<RawAnswer[][]> {
  const server = await ourServer(url, poolSize)
  try {
    const answers: RawAnswer[][] = []
    for (const one of classes) answers.push(await answersOf(server.port, one))
    return answers
  } finally {
    await server.stop()
  }
}

async function contendersOf(
  url: string,
  { seconds }: Options,
  asked: QuestionClass,
  wanted: Wanted,
  { rawPort, fastifyPort, peer }: { rawPort: number; fastifyPort: number; peer: Peer | null },
) {
  const { name, questions, plain, alone } = asked
  const asking = alone ? 1 : connections
  const http = (port: number, paths: string[], repeat: boolean, warmSeconds: number) =>
    loadOf({
      kind: 'http-load',
      load: { port, paths, repeat, body, wanted, connections: asking, warmSeconds, seconds },
    })
  const body = questions[0]?.body ?? null
  const words = questions.map((question) => question.words)
  const database = (statements: Statement[]) =>
    loadOf({
      kind: 'database-load',
      load: { url, statements, questions: words, connections: poolSize, warmSeconds: warm.yardstick, seconds },
    })
  const paths = questions.map(({ path }) => path)
  const hot = plain === null
  const contenders: Contender[] = [
    {
      class: name,
      yardstick: null,
      measure: async (port) => {
        // Who has a tag was given it with an answer.
        if (asked.tagged) await answerTo(port, `${paths[0]}`)
        return http(port, paths, hot, warm.ours)
      },
    },
    {
      class: name,
      yardstick: 'raw node:http, same bytes',
      measure: () => http(rawPort, paths.slice(0, known), true, warm.yardstick),
    },
  ]
  if (name === 'hot typed question')
    contenders.push({
      class: name,
      yardstick: 'bare Fastify, same bytes',
      measure: () => http(fastifyPort, paths, true, warm.yardstick),
    })
  if (hot) return contenders
  const same = await statementsOf(url, questions)
  const script = await pgbenchScript(url, plain.text, years)
  const pgbench = {
    class: name,
    yardstick: 'pgbench, one plain statement',
    measure: () => pgbenchLoad(url, script, { connections: poolSize, seconds }),
  }
  const ready = (peer: Peer) => ({
    class: name,
    yardstick: 'Platformatic DB',
    measure: () => http(peer.port, questions.map(peer.pathOf), true, warm.ours),
  })
  return [
    ...contenders,
    ...(hasPgbench() ? [pgbench] : []),
    ...(peer === null ? [] : [ready(peer)]),
    {
      class: name,
      yardstick: `database alone, same ${same.length === 1 ? 'statement' : `${same.length} statements`}`,
      measure: () => database(same),
    },
    { class: name, yardstick: 'database alone, one plain statement', measure: () => database([plain]) },
  ]
}

/**
 * Measures each class of questions against its yardsticks, in rounds, one after the other. Ours is started anew in every
 * round, so that no random question is one it has seen.
 */
export async function rounds(
  url: string,
  options: Options,
  classes: QuestionClass[],
  tell: (text: string) => void,
): Promise<Sample[]> {
  const answers = await answersTo(url, classes)
  const { number: rawPort, child: raw } = await childAt({ kind: 'raw-server', answers: answers.flat() })
  const { number: fastifyPort, child: fastify } = await childAt({ kind: 'fastify-server', answers: answers[0] ?? [] })
  const peer = await platformatic(url)
  if (peer === null) tell('Platformatic DB cannot be installed here: it is not measured.')
  const samples: Sample[] = []
  try {
    const contenders: Contender[] = []
    for (const [i, one] of classes.entries()) {
      const wanted = answers[i]?.[0]?.wanted ?? {}
      contenders.push(...(await contendersOf(url, options, one, wanted, { rawPort, fastifyPort, peer })))
    }
    for (let round = 1; round <= options.rounds; round++) {
      const ours = await ourServer(url, poolSize)
      try {
        for (const { measure, ...who } of contenders) {
          const rate = await measure(ours.port)
          tell(`${round}/${options.rounds} ${who.class}, ${who.yardstick ?? 'ours'}: ${Math.round(rate)} a second`)
          samples.push({ ...who, rate })
        }
      } finally {
        await ours.stop()
      }
    }
  } finally {
    raw.kill()
    fastify.kill()
    peer?.stop()
  }
  return samples
}
