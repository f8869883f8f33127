import type { DataConstraint, Item, ItemScheme } from '../../formats/sdmx/artefact.js'
import { keyComponents } from '../../formats/sdmx/components.js'
import { sliceKeys } from '../../model/slice.js'
import type { SliceCoverage } from '../../queries/slice-coverage.js'

/** A constraint with what is there; of one component alone, where one is asked for. */
export function constraintOf(
  constraint: DataConstraint,
  { codes, time, series, figures }: SliceCoverage,
  component: string | null = null,
): DataConstraint {
  const wanted = (id: string) => component === null || component === id
  const told = keyComponents.flatMap(({ id }, i) => {
    const list = codes[sliceKeys[i] as keyof typeof codes]
    return wanted(id) ? [[id, list] as const] : []
  })
  return {
    ...constraint,
    codes: Object.fromEntries(told),
    time: wanted('TIME_PERIOD') ? time : null,
    series,
    observations: figures,
  }
}

/** A code list with the codes alone that some constraints name, and those above them; whole where its codes are of no dimension. */
export function partialCodelist(list: ItemScheme, constraints: readonly DataConstraint[]): ItemScheme {
  const dimensions = keyComponents.filter(({ codelist }) => codelist?.id === list.id)
  if (dimensions.length === 0) return list
  const kept = new Set(constraints.flatMap(({ codes }) => dimensions.flatMap(({ id }) => codes[id] ?? [])))
  const byId = new Map(list.items.map((item) => [item.id, item]))
  for (const id of kept) {
    // What is added while a set is walked is walked too: so up to the top.
    const parent: Item['parent'] = byId.get(id)?.parent
    if (parent) kept.add(parent)
  }
  const items = list.items.filter(({ id }) => kept.has(id))
  return { ...list, items, partial: list.partial || items.length < list.items.length }
}
