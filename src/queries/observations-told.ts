import { accountFields, derivedFields, figureFields, spreadFields } from '../model/figure.js'
import type { Selection } from '../model/selection.js'
import type { Meta, Row, Table } from '../model/table.js'
import type { Count } from './count.js'
import type { Edition } from './edition.js'
import { observationKeys } from './observation-rows.js'
import { surroundings } from './shape.js'

/** Whether figures tell the spread of their cells: of what sources state, so those that are made of theirs have none. */
export function isSpread({ candidates, transform }: Selection): boolean {
  return candidates && transform === null
}

const fieldsOf = (selection: Selection, converts: boolean) => [
  ...figureFields,
  ...(selection.transform === null && !converts ? [] : derivedFields),
  ...(isSpread(selection) ? spreadFields : []),
  ...accountFields,
]

interface Told extends Pick<Meta, 'next' | 'applied'> {
  count: Count
  why: Pick<Meta, 'empty_because' | 'hint'>
}

/** Rows of observations as they are answered. */
export function observationsOf(
  rows: Row[],
  { count, next, applied, why }: Told,
  edition: Edition,
  selection: Selection,
  { converts, more }: { converts: boolean; more: Table['more'] },
): Table {
  const { edition: short, ...beside } = surroundings(rows, edition, selection.as_of)
  return {
    name: 'observations',
    keys: [...observationKeys],
    measures: null,
    fields: fieldsOf(selection, converts),
    rows,
    meta: { edition: short, as_of: selection.as_of, ...count, complete: next === null, next, applied, ...why },
    ...beside,
    whole: null,
    more,
  }
}
