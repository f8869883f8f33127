import { cpus, totalmem } from 'node:os'
import { goalOf, type Unit, units } from './goals.js'

/** A line of the result: the medians of ours and of a yardstick, and how many times as good as it ours is. */
export interface Measure {
  /** What is measured, in what, and beside which yardstick. */
  class: string
  ours: number
  yardstick: number
  /** More is always better: where less of the unit is, it is the yardstick by ours. */
  ratio: number
  /** What the ratio is to be at least; null: nothing is asked of it. */
  goal: number | null
  met: boolean | null
}

/** What was measured in a round: of which class, who it was (null: ours), and how much. */
export interface Sample {
  class: string
  unit: Unit
  yardstick: string | null
  amount: number
}

/** The middle of numbers, or between the two in the middle. */
export function median(numbers: readonly number[]): number {
  const ordered = numbers.toSorted((a, b) => a - b)
  const middle = (ordered.length - 1) / 2
  return ((ordered[Math.floor(middle)] as number) + (ordered[Math.ceil(middle)] as number)) / 2
}

const rounded = (amount: number) => (amount >= 100 ? Math.round(amount) : Number(amount.toPrecision(3)))

/** How many times as good as a yardstick ours is. */
export const ratioOf = (unit: Unit, ours: number, yardstick: number): number =>
  units[unit] === 'more' ? ours / yardstick : yardstick / ours

/** Medians of the samples, a measure for each class and yardstick; a ratio is the median of the rounds' ratios. */
export function measuresOf(samples: readonly Sample[]): Measure[] {
  const amountsOf = (name: string, yardstick: string | null) =>
    samples.filter((one) => one.class === name && one.yardstick === yardstick).map(({ amount }) => amount)
  const lines = new Map(samples.map((one) => [`${one.class}\n${one.yardstick}`, one]))
  return [...lines.values()].flatMap(({ class: name, unit, yardstick }) => {
    if (yardstick === null) return []
    const ours = amountsOf(name, null)
    const theirs = amountsOf(name, yardstick)
    const ratios = ours.map((amount, round) => ratioOf(unit, amount, theirs[round] as number))
    const ratio = Number(median(ratios).toPrecision(2))
    const goal = goalOf(name, yardstick)
    return {
      class: `${name}, ${unit}: ${yardstick}`,
      ours: rounded(median(ours)),
      yardstick: rounded(median(theirs)),
      ratio,
      goal: goal === null ? null : Number(goal.toPrecision(2)),
      met: goal === null ? null : ratio >= Number(goal.toPrecision(2)),
    }
  })
}

/** The machine in one sentence; ratios hold for it alone. */
export function machineOf(postgres: string | null): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  const database = postgres === null ? 'no PostgreSQL' : `PostgreSQL ${postgres}`
  return `${cpus().length} processors (${cpus()[0]?.model.trim()}), ${gigabytes} GB, Node ${process.versions.node}, ${database}`
}

/** A number as the table shows it. */
export const shown = (number: number): string => number.toLocaleString('en-US', { maximumSignificantDigits: 12 })

const verdict = (met: boolean | null) => (met === null ? '' : met ? 'yes' : 'no')

/** A measure as the cells of the table. */
export const cellsOf = ({ class: name, ours, yardstick, ratio, goal, met }: Measure): string[] => [
  ...[name, shown(ours), shown(yardstick), String(ratio), String(goal ?? ''), verdict(met)],
]

/** The names of the table's columns. */
export const columns = ['class, and what it is held against', 'ours', 'yardstick', 'ratio', 'goal', 'met']

/** The measures as a table in Markdown. */
export function tableOf(measures: readonly Measure[]): string {
  const lines = [columns, ['---', '---:', '---:', '---:', '---:', '---'], ...measures.map(cellsOf)]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
