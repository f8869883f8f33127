import type { Catalogue } from '../model/catalogue.js'
import { derivedIdOf } from '../model/expression.js'
import type { Figure } from '../model/figure.js'
import { figureIdOf } from '../model/figure-id.js'
import { type Refusal, refusal } from '../model/refusal.js'
import { cellKey, type Found, pick, type Stated, type Wanted } from '../model/stated.js'
import { type Cell, derive } from './derivation.js'
import { type Operation, type OperationName, operationNamed } from './operations.js'

/** How a figure is to be reckoned: of figures at hand and of figures still to be looked for. */
export interface Plan {
  operation: OperationName
  inputs: readonly (Stated | Wanted)[]
  cell: Cell
  /** Why it cannot be reckoned whatever is found. */
  refused?: Refusal
}

/** Whether an input of a plan is a figure at hand. */
export const isStated = (input: Stated | Wanted): input is Stated => 'figure' in input

/** The figures that plans need and do not have. */
export function wantedOf(plans: readonly Plan[]): Wanted[] {
  return plans.flatMap(({ inputs, refused }) =>
    refused === undefined ? inputs.filter((input): input is Wanted => !isStated(input)) : [],
  )
}

function refusedFigure(
  operation: Operation,
  plan: Plan,
  at: readonly Stated[],
  ids: string[],
  refused: Refusal,
): Stated {
  const first = at[0]?.figure
  const figure: Figure = {
    id: derivedIdOf(operation.name, ids),
    ...{ value: null, unit: plan.cell.unit, low: null, high: null, digits: null, qualifier: null, status: 'O' },
    ...{ nature: null, base: null, compiler: null, source: first?.source ?? '', known: first?.known ?? '' },
    ...{ printed: null, chosen_because: null, display: null },
    derived: { formula: operation.formula, inputs: ids, refused },
  }
  return { ...plan.cell, figure }
}

/** The id of a figure that is looked for; without a source where any will do. */
export const wantedId = ({ series, period, source }: Wanted) =>
  figureIdOf(series, period, source ?? '').replace(/~$/, '')

// Where any source will do, one that has all is better than several that each have some.
function sourcesOf(plan: Plan, found: Found): (string | null)[] {
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
  for (const source of sourcesOf(plan, found)) {
    const inputs = plan.inputs.map((input) =>
      isStated(input) ? input : pick(found, { ...input, source: input.source ?? source }),
    )
    const missing = plan.inputs[inputs.indexOf(undefined)]
    if (plan.refused === undefined && (missing === undefined || isStated(missing))) {
      last = derive(operation, inputs as Stated[], plan.cell, codes)
      if (last.figure.value !== null) return last
    } else if (source === null) {
      const ids = plan.inputs.flatMap((input, i) => {
        const id = inputs[i]?.figure.id ?? (isStated(input) || input.source === null ? null : wantedId(input))
        return id === null ? [] : [id]
      })
      const at = inputs.filter((input) => input !== undefined)
      last ??= refusedFigure(
        operation,
        plan,
        at,
        ids,
        plan.refused ?? refusal('not_known', wantedId(missing as Wanted)),
      )
    }
  }
  return last as Stated
}
