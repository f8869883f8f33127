/** What ours is to be of a yardstick at least, by question and yardstick. */
export const goals: readonly { class: string; yardstick: RegExp; ratio: number }[] = [
  { class: 'hot typed question', yardstick: /^raw/, ratio: 0.6 },
  { class: 'hot typed question, gzip', yardstick: /^raw/, ratio: 0.6 },
  { class: 'hot typed question, CSV', yardstick: /^raw/, ratio: 0.6 },
  { class: '304 on a known tag', yardstick: /^raw/, ratio: 0.9 },
  { class: 'random observation', yardstick: /^pgbench/, ratio: 0.5 },
  { class: 'random series', yardstick: /^pgbench/, ratio: 0.5 },
  { class: 'random observation', yardstick: /^Platformatic/, ratio: 3 },
  { class: 'random series', yardstick: /^Platformatic/, ratio: 4 },
  { class: 'export as CSV, rows', yardstick: /copy/, ratio: 0.7 },
  { class: 'release loaded, rows', yardstick: /key$/, ratio: 0.25 },
]

// A yardstick that is a number of seconds, milliseconds or megabytes is the goal itself.
const isGoal = (yardstick: string) => /^[\d.]+ (s|ms|MB)$/.test(yardstick)
// Costs that grow by less are flat.
const flat = 0.77

/** The goal of a measure, where it has one. */
export function goalOf(name: string, yardstick: string): number | null {
  if (isGoal(yardstick)) return 1
  if (yardstick.startsWith('among')) return flat
  return goals.find((goal) => goal.class === name && goal.yardstick.test(yardstick))?.ratio ?? null
}

// Differences smaller than this mean nothing on a machine that is shared.
const tolerance = 0.25

/** Whether a ratio misses its goal by more than the machine's whims explain. */
export function isMissed({ ratio, goal }: { ratio: number; goal: number | null }): boolean {
  return goal !== null && ratio < goal * (1 - tolerance)
}
