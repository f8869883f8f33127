import { parseArgs } from 'node:util'

/** How much is measured, for how long, and where. */
export interface Options {
  url: string
  size: number
  rounds: number
  seconds: number
  /** Which classes of questions: those whose names hold this text. */
  only: string
  /** How many observations costs are measured among, against few. */
  growTo: number
  /** Whether little is measured, and nothing written down. */
  quick: boolean
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new Error(`--${name} is a whole number from ${least} to ${most}, not ${JSON.stringify(text)}.`)
}

const thorough = { size: '400000', rounds: '5', seconds: '2' }
const quick = { size: '200000', rounds: '2', seconds: '1' }

/** The options of the command line and the environment. Throws one sentence where one is wrong. */
export function optionsOf(words: string[], variables: Record<string, string | undefined>): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      size: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      only: { type: 'string', default: '' },
      'grow-to': { type: 'string', default: '10000000' },
      quick: { type: 'boolean', default: false },
    },
  })
  const usual = values.quick ? quick : thorough
  return {
    url: variables.BENCH_DATABASE_URL || variables.TEST_DATABASE_URL || 'postgres://root@127.0.0.1:5432/test',
    size: whole('size', values.size ?? usual.size, 1000, 30_000_000),
    rounds: whole('rounds', values.rounds ?? usual.rounds, 1, 99),
    seconds: whole('seconds', values.seconds ?? usual.seconds, 1, 60),
    only: values.only,
    growTo: whole('grow-to', values['grow-to'], 100_000, 30_000_000),
    quick: values.quick,
  }
}
