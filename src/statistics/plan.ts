import type { Catalogue } from '../model/catalogue.js'
import type { Refusal } from '../model/refusal.js'
import { cellKey, type Found, pick, type Stated, type Wanted } from '../model/stated.js'
import { absent } from './absent.js'
import { type Cell, derive } from './derivation.js'
import { type Operation, type OperationName, operationNamed } from './operations.js'

/** How a figure is to be reckoned: of figures at hand and of figures still to be looked for. */
export interface Plan {
  operation: OperationName
  inputs: readonly (Stated | Wanted)[]
  cell: Cell
  /** Why it cannot be reckoned whatever is found. */
  refused?: Refusal | null
}

/** Whether an input of a plan is a figure at hand. */
export const isStated = (input: Stated | Wanted): input is Stated => 'figure' in input

/** The figures that plans need and do not have. */
export function wantedOf(plans: readonly Plan[]): Wanted[] {
  return plans.flatMap(({ inputs }) => inputs.filter((input): input is Wanted => !isStated(input)))
}

// What is missing is named by the source of what is there, as the place that it was missed in: the id tells all inputs, and
// leads to the same figure.
function withAbsent({ inputs }: Plan, known: readonly (Stated | undefined)[]): Stated[] {
  const [own = ''] = known.find((input) => input !== undefined)?.figure.source.split(',') ?? []
  return inputs.map((input, i) => {
    if (isStated(input)) return input
    return known[i] ?? absent({ ...input, source: input.source ?? own })
  })
}

// Where any source will do, one that has all is better than several that each have some; of what need not be alike, as a
// level and the heads it is divided by, each is the chosen one.
function sourcesOf(plan: Plan, { alike }: Operation, found: Found): (string | null)[] {
  if (!alike.includes('source') && !alike.includes('compiler')) return [null]
  const open = plan.inputs.filter((input): input is Wanted => !isStated(input) && input.source === null)
  const [first] = open
  if (first === undefined) return [null]
  const held = plan.inputs.filter(isStated).map(({ figure }) => figure.source)
  const there = (found.get(cellKey(first)) ?? []).map(({ figure }) => figure.source)
  return [...new Set([...held, ...there]), null]
}

/**
 * A plan carried out with what was found: of one source where one has all, else of the chosen figures. Where a figure is
 * missing, or they are not alike, a figure without value that says so.
 */
export function carriedOut(plan: Plan, found: Found, codes: Catalogue): Stated {
  const operation = operationNamed(plan.operation) as Operation
  let last: Stated | null = null
  for (const source of sourcesOf(plan, operation, found)) {
    const known = plan.inputs.map((input) =>
      isStated(input) ? input : pick(found, { ...input, source: input.source ?? source }),
    )
    if (source !== null && known.includes(undefined)) continue
    const stated = derive(operation, withAbsent(plan, known), plan.cell, codes, { others: [] }, plan.refused)
    if (stated.figure.value !== null) return stated
    // Of several reasons that of a source that has all is told, before that of no source having all.
    last ??= stated
  }
  return last as Stated
}
