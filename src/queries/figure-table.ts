import type { Reader } from '../../db/schema.js'
import { evidenceOf } from '../model/evidence.js'
import { accountFields, figureFields } from '../model/figure.js'
import type { Selection } from '../model/selection.js'
import type { Table } from '../model/table.js'
import { disagreementOf } from '../statistics/spread.js'
import { addressOf, type FoundFigure, figureFound } from './figure-found.js'
import { accountedFigureOf, figureOf, surroundings } from './shape.js'

const keys = ['indicator', 'freq', 'reporter', 'partner', 'product', 'period'] as const

function tableOf({ id, row, cell, release, edition }: FoundFigure, selection: Selection): Table {
  const figure = accountedFigureOf(row)
  const shown = [{ key: Object.fromEntries(keys.map((key) => [key, row[key]])), figures: [figure] }]
  const others = cell.filter(({ source }) => source !== row.source).map(figureOf)
  const account = {
    release: addressOf(release),
    evidence: evidenceOf(figure, release),
    others,
    disagreement: disagreementOf(cell.map(figureOf)),
  }
  const { edition: short, ...beside } = surroundings(
    [...shown, ...others.map((other) => ({ key: {}, figures: [other] }))],
    edition,
    selection.as_of,
  )
  return {
    name: 'figure',
    keys: [...keys],
    measures: null,
    fields: [...figureFields, ...accountFields],
    rows: shown,
    meta: {
      edition: short,
      as_of: selection.as_of,
      total: 1,
      complete: true,
      next: null,
      applied: { id },
      empty_because: null,
    },
    ...beside,
    whole: ([first]) => ({ ...first, ...account }),
    more: null,
  }
}

/** One figure by its id, with its evidence and what other sources say of the same cell. Throws NOT_FOUND (404). */
export async function figureTable(db: Reader, id: string, selection: Selection): Promise<Table> {
  return figureFound(db, id, selection, (found) => tableOf(found, selection))
}
