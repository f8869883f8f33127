import { cpus, totalmem } from 'node:os'
import { goalOf } from './goals.js'

/** A line of the result: medians over the rounds, a second where the class says nothing else, and what ours is of the yardstick; where less is better, the other way round. */
export interface Measure {
  class: string
  ours: number
  yardstick: number
  yardstick_name: string
  ratio: number
  /** What the ratio is to be at least; null: nothing is asked of it. */
  goal: number | null
  met: boolean | null
}

/** What was measured in every round: the class, who answered (null: ours), and how many a second; or what it took, where less is better. */
export interface Sample {
  class: string
  yardstick: string | null
  rate: number
  less?: boolean
}

/** The middle of numbers, or halfway between the two. */
export function median(numbers: number[]): number {
  const ordered = numbers.toSorted((a, b) => a - b)
  const middle = (ordered.length - 1) / 2
  return ((ordered[Math.floor(middle)] as number) + (ordered[Math.ceil(middle)] as number)) / 2
}

// Three digits at least, and no more where there are none behind the point.
const shown = (number: number) => (number >= 100 ? Math.round(number) : Number(number.toPrecision(3)))

/** Medians of the samples, a measure for each class and yardstick; a ratio is the median of the rounds' ratios. */
export function measuresOf(samples: Sample[]): Measure[] {
  const ratesOf = (name: string, yardstick: string | null) =>
    samples.filter((one) => one.class === name && one.yardstick === yardstick).map(({ rate }) => rate)
  const lines = new Map(samples.map((one) => [`${one.class} ${one.yardstick}`, one]))
  return [...lines.values()].flatMap(({ class: name, yardstick, less }) => {
    if (yardstick === null) return []
    const ours = ratesOf(name, null)
    const theirs = ratesOf(name, yardstick)
    const parts = ours.map((rate, round) => rate / (theirs[round] as number))
    const ratio = Number(median(less ? parts.map((part) => 1 / part) : parts).toPrecision(2))
    const goal = goalOf(name, yardstick)
    return {
      class: name,
      ours: shown(median(ours)),
      yardstick: shown(median(theirs)),
      yardstick_name: yardstick,
      ratio,
      goal,
      met: goal === null ? null : ratio >= goal,
    }
  })
}

/** The machine in one sentence; ratios hold for it alone. */
export function machineOf(postgres: string): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return `${cpus().length} processors (${cpus()[0]?.model.trim()}), ${gigabytes} GB, Node ${process.versions.node}, PostgreSQL ${postgres}`
}

const thousands = (number: number) => number.toLocaleString('en-US')

/** The measures as a table in Markdown. */
export function tableOf(measures: Measure[]): string {
  const head = ['| question | ours | yardstick | of the yardstick | ratio | goal |', '|---|---:|---|---:|---:|---:|']
  const rows = measures.map(
    (one) =>
      `| ${one.class} | ${thousands(one.ours)} | ${one.yardstick_name} | ${thousands(one.yardstick)} | ${one.ratio} | ${one.goal ?? ''} |`,
  )
  return [...head, ...rows].join('\n')
}
