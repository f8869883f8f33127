import { parseArgs } from 'node:util'

/** How much is measured, for how long, and where. */
export interface Options {
  url: string
  size: number
  rounds: number
  seconds: number
  /** Observations of the release that is loaded. */
  load: number
  /** The most observations that growth is measured to; 0: it is not. */
  growth: number
  /** Which classes: those whose names hold this text. */
  only: string
  /** Whether the run is in haste: smaller, shorter, and without what takes minutes. */
  quick: boolean
  /** Whether what is measured is written down. */
  keep: boolean
}

function whole(name: string, text: string, least: number, most: number): number {
  const number = /^[0-9]{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (number >= least && number <= most) return number
  throw new Error(`--${name} is a whole number from ${least} to ${most}, not ${JSON.stringify(text)}.`)
}

const thorough = { size: '1000000', load: '1000000', growth: '10000000', rounds: '5', seconds: '2' }
const quick = { size: '100000', load: '100000', growth: '0', rounds: '2', seconds: '1' }

/** The options of the command line and the environment. Throws one sentence where one is wrong. */
export function optionsOf(words: string[], variables: Record<string, string | undefined>): Options {
  const { values } = parseArgs({
    args: words,
    options: {
      size: { type: 'string' },
      load: { type: 'string' },
      growth: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      only: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
    },
  })
  const usual = values.quick ? quick : thorough
  return {
    url: variables.BENCH_DATABASE_URL || variables.TEST_DATABASE_URL || 'postgres://root@127.0.0.1:5432/test',
    size: whole('size', values.size ?? usual.size, 1000, 30_000_000),
    rounds: whole('rounds', values.rounds ?? usual.rounds, 1, 99),
    seconds: whole('seconds', values.seconds ?? usual.seconds, 1, 60),
    load: whole('load', values.load ?? usual.load, 1000, 30_000_000),
    growth: whole('growth', values.growth ?? usual.growth, 0, 30_000_000),
    only: values.only,
    quick: values.quick,
    keep: !values.quick,
  }
}
