/** What is counted, and whether less of it is better. */
export const units = {
  'a second': 'more',
  'rows a second': 'more',
  ms: 'less',
  s: 'less',
  MB: 'less',
} as const

/** What a class is counted in. */
export type Unit = keyof typeof units

/** What stands in for a yardstick where the goal is a number and no other program. */
export const limit = 'the limit'

/** What a thing itself took at the smallest size, where it may not grow. */
export const smallest = 'itself, smallest'

// Flat: no more than 1.3 times what it was.
const flat = 1 / 1.3

/** How many times as good as its yardstick ours is to be at least, by class and yardstick. */
export const goals: readonly { class: RegExp; yardstick: RegExp; ratio: number }[] = [
  { class: /^hot question/, yardstick: /^raw/, ratio: 0.6 },
  { class: /^known tag/, yardstick: /^raw/, ratio: 0.9 },
  { class: /^random (observation|series)$/, yardstick: /^pgbench/, ratio: 0.5 },
  { class: /^random series$/, yardstick: /^Platformatic/, ratio: 4 },
  { class: /^random observation$/, yardstick: /^Platformatic/, ratio: 3 },
  { class: /^export/, yardstick: /^psql/, ratio: 0.7 },
  { class: /^release loaded$/, yardstick: /with a key$/, ratio: 0.25 },
  { class: /./, yardstick: /^itself/, ratio: flat },
  { class: /./, yardstick: new RegExp(`^${limit}$`), ratio: 1 },
]

/** The goal of a measure, where it has one. */
export function goalOf(name: string, yardstick: string): number | null {
  return goals.find((goal) => goal.class.test(name) && goal.yardstick.test(yardstick))?.ratio ?? null
}

// Differences smaller than this mean nothing on a machine that is shared.
const tolerance = 0.25

/** Whether a ratio misses its goal by more than the machine's whims explain. */
export function isMissed({ ratio, goal }: { ratio: number; goal: number | null }): boolean {
  return goal !== null && ratio < goal * (1 - tolerance)
}
