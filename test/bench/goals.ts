/** What ours is to be of a yardstick at least, by question and yardstick. */
export const goals: readonly { class: string; yardstick: RegExp; ratio: number }[] = [
  { class: 'hot typed question', yardstick: /^raw/, ratio: 0.6 },
  { class: 'random observation', yardstick: /^pgbench/, ratio: 0.5 },
  { class: 'random series', yardstick: /^pgbench/, ratio: 0.5 },
]

/** The goal of a measure, where it has one. */
export function goalOf(name: string, yardstick: string): number | null {
  return goals.find((goal) => goal.class === name && goal.yardstick.test(yardstick))?.ratio ?? null
}

// Differences smaller than this mean nothing on a machine that is shared.
const tolerance = 0.25

/** Whether a ratio misses its goal by more than the machine's whims explain. */
export function isMissed({ ratio, goal }: { ratio: number; goal: number | null }): boolean {
  return goal !== null && ratio < goal * (1 - tolerance)
}
