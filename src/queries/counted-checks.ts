import type { Reader } from '../../db/schema.js'
import type { Check, Verdict } from '../model/check.js'
import type { FigureChecks } from '../model/figure.js'
import type { Limits } from '../model/limits.js'
import type { Stated } from '../model/stated.js'
import type { Edition } from './edition.js'
import { touching } from './touching.js'

const weights: readonly Verdict[] = ['consistent', 'cannot_tell', 'inconsistent']

const worse = (a: Verdict, b: Verdict) => (weights.indexOf(a) < weights.indexOf(b) ? b : a)

function counted(checks: readonly Check[]): Map<string, FigureChecks & { worst: Verdict }> {
  const counts = new Map<string, FigureChecks & { worst: Verdict }>()
  for (const { figures, derived, verdict } of checks) {
    for (const id of new Set([...figures, ...(derived === null ? [] : [derived])])) {
      const before = counts.get(id) ?? { count: 0, worst: verdict }
      counts.set(id, { count: before.count + 1, worst: worse(before.worst, verdict) })
    }
  }
  return counts
}

type Counts = ReadonlyMap<string, FigureChecks>

// What is asked again and again is audited once an edition.
const held = new WeakMap<Edition, Map<string, Counts>>()
const remembered = 500

/** How many checks touch each of some figures, or hold what is stated against it where it is derived, and the worst of their verdicts, by the figure's id. */
export async function countedChecks(
  db: Reader,
  figures: readonly Stated[],
  asOf: string | null,
  edition: Edition,
  limits: Limits,
): Promise<Counts> {
  const question = JSON.stringify([asOf, ...figures.map(({ figure }) => figure.id)])
  const answers = held.get(edition) ?? new Map<string, Counts>()
  held.set(edition, answers)
  const known = answers.get(question)
  if (known !== undefined) return known
  const counts = counted(await touching(db, figures, asOf, edition, limits.audited_at_most))
  if (answers.size >= remembered) answers.clear()
  const own = new Map<string, FigureChecks>(
    figures.map(({ figure: { id } }) => [id, counts.get(id) ?? { count: 0, worst: null }]),
  )
  answers.set(question, own)
  return own
}
