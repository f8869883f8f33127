import type { Ground, MeasuredClass } from './ground.js'
import { answerTo, ourServer } from './our-server.js'
import { type QuestionClass, questionClasses } from './questions.js'
import type { RawAnswer } from './raw-server.js'
import { askedOver, type Contender, databaseYardsticks, type Ending, readyYardsticks } from './yardsticks.js'

// Ours is a new process every round, whose code has to be compiled first.
const warm = 1.5
const warmInHaste = 1

async function answersTo(port: number, { questions, headers, body }: QuestionClass): Promise<RawAnswer[]> {
  const answers: RawAnswer[] = []
  for (const { path } of questions.slice(0, 8)) answers.push(await answerTo(port, path, { headers, body }))
  const refused = answers.find(({ status, body }) => status !== 200 || body.includes('"data":[]'))
  if (refused !== undefined) throw new Error(`${refused.path} is answered ${refused.status}: ${refused.body}`)
  return answers
}

/** The class as it is asked, by a tag once it is known which, and what it is answered. */
async function asAsked(port: number, asked: QuestionClass): Promise<{ asked: QuestionClass; answers: RawAnswer[] }> {
  const answers = await answersTo(port, asked)
  if (asked.kind !== 'tag') return { asked, answers }
  const headers = { ...asked.headers, 'if-none-match': `${answers[0]?.headers.etag}` }
  const again = await answerTo(port, `${asked.questions[0]?.path}`, { headers })
  if (again.status !== 304) throw new Error(`A known tag is answered ${again.status}.`)
  return { asked: { ...asked, headers }, answers: [again] }
}

type Entered = { asked: QuestionClass; yardsticks: Contender[] }

async function entered(ground: Ground, port: number, one: QuestionClass, ending: Ending): Promise<Entered> {
  const { asked, answers } = await asAsked(port, one)
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
      // The first to ask is answered while the answer is made; it is asked again that is measured.
      if (asked.kind === 'ready' || asked.kind === 'tag') await answerTo(ours.port, `${paths[0]}`, asked)
      const own = {
        yardstick: null,
        measure: () => askedOver(ours.port, asked, paths, { seconds, warm: options.quick ? warmInHaste : warm }),
      }
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
      const known = await ourServer({ url: `${ground.url}` })
      ending.push(() => void known.stop())
      for (const one of wanted) all.push(await entered(ground, known.port, one, ending))
      await known.stop()
      for (let number = 1; number <= options.rounds; number++) await round(ground, all, number)
    } finally {
      for (const end of ending) end()
    }
  },
}
