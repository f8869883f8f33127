import type { Ground, MeasuredClass } from './ground.js'
import { answerTo, ourServer, poolSize } from './our-server.js'
import { type QuestionClass, questionClasses } from './questions.js'
import type { RawAnswer } from './raw-server.js'
import { askedOver, type Contender, databaseYardsticks, type Ending, readyYardsticks } from './yardsticks.js'

// Ours is a new process every round, whose code has to be compiled first.
const warm = 1.5

async function answersTo(url: string, { questions, headers, body }: QuestionClass): Promise<RawAnswer[]> {
  const server = await ourServer({ url })
  const answers: RawAnswer[] = []
  const some = questions.slice(0, poolSize)
  try {
    for (const { path } of some) answers.push(await answerTo(server.port, path, { headers, body }))
  } finally {
    await server.stop()
  }
  const refused = answers.find(({ status, body }) => status !== 200 || body.includes('"data":[]'))
  if (refused !== undefined) throw new Error(`${refused.path} is answered ${refused.status}: ${refused.body}`)
  return answers
}

/** The class as it is asked: by a tag, once it is known which. */
async function asAsked(url: string, asked: QuestionClass): Promise<{ asked: QuestionClass; answers: RawAnswer[] }> {
  const answers = await answersTo(url, asked)
  if (asked.kind !== 'tag') return { asked, answers }
  const headers = { ...asked.headers, 'if-none-match': `${answers[0]?.headers.etag}` }
  const known = await ourServer({ url })
  try {
    const again = await answerTo(known.port, `${asked.questions[0]?.path}`, { headers })
    if (again.status !== 304) throw new Error(`A known tag is answered ${again.status}.`)
    return { asked: { ...asked, headers }, answers: [again] }
  } finally {
    await known.stop()
  }
}

type Entered = { asked: QuestionClass; yardsticks: Contender[] }

async function entered(ground: Ground, one: QuestionClass, ending: Ending): Promise<Entered> {
  const { asked, answers } = await asAsked(`${ground.url}`, one)
  return asked.kind === 'random'
    ? { asked, yardsticks: await databaseYardsticks(ground, asked, ending) }
    : { asked, yardsticks: await readyYardsticks(ground, asked, answers, ending) }
}

async function round(ground: Ground, all: Entered[], number: number): Promise<void> {
  const { url, options, report, tell } = ground
  const ours = await ourServer({ url: `${url}` })
  const { seconds, rounds } = options
  try {
    for (const { asked, yardsticks } of all) {
      const paths = asked.questions.map(({ path }) => path)
      const own = { yardstick: null, measure: () => askedOver(ours.port, asked, paths, { seconds, warm }) }
      for (const { yardstick, measure } of [own, ...yardsticks]) {
        const amount = await measure()
        tell(`${number}/${rounds} ${asked.name}, ${yardstick ?? 'ours'}: ${Math.round(amount)} a second`)
        report({ class: asked.name, unit: 'a second', yardstick, amount })
      }
    }
  } finally {
    await ours.stop()
  }
}

/**
 * Questions over HTTP against their yardsticks, in rounds, one after the other. Ours is started anew in every round, so that
 * no random question is one it has seen.
 */
export const questions: MeasuredClass = {
  name: 'questions',
  onPostgres: true,
  async measure(ground) {
    const { series, options } = ground
    const wanted = questionClasses(series).filter(({ quick }) => quick || !options.quick)
    const all: Entered[] = []
    const ending: Ending = []
    try {
      for (const one of wanted) all.push(await entered(ground, one, ending))
      for (let number = 1; number <= options.rounds; number++) await round(ground, all, number)
    } finally {
      for (const end of ending) end()
    }
  },
}
