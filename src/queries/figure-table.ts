import type { Reader } from '../../db/schema.js'
import { evidenceOf } from '../model/evidence.js'
import { accountFields, derivedFields, figureFields, rankedFields } from '../model/figure.js'
import { limits } from '../model/limits.js'
import type { Language } from '../model/names.js'
import type { Selection } from '../model/selection.js'
import type { Row, Table } from '../model/table.js'
import { disagreementOf } from '../statistics/spread.js'
import { inOrder, toldCheck } from './check-list.js'
import type { FoundDerived, FoundLeaf } from './derived-found.js'
import { figureFound } from './figure-found.js'
import { figureStates } from './figure-states.js'
import type { FigureRow } from './figures.js'
import { derivedRow, keyOf, observationKeys } from './observation-rows.js'
import { revisionOf } from './revision-list.js'
import { accountedFigureOf, figureOf, statedOf, surroundings } from './shape.js'
import { addressOf, type FoundFigure } from './stored-found.js'
import { touching } from './touching.js'

const rowOf = (row: FigureRow): Row => ({ key: keyOf(row), figures: [accountedFigureOf(row)] })

/** A row that is told whole, with what accounts for it; `beside` are the rows of figures that are told within that. */
function tableOf(
  { id, edition }: Pick<FoundFigure, 'id' | 'edition'>,
  { as_of }: Selection,
  row: Row,
  beside: Row[],
  fields: readonly string[],
  account: object,
): Table {
  const { edition: short, ...around } = surroundings([row, ...beside], edition, as_of)
  return {
    name: 'figure',
    keys: [...observationKeys],
    measures: null,
    fields,
    rows: [row],
    meta: { edition: short, as_of, total: 1, complete: true, next: null, applied: { id }, empty_because: null },
    ...around,
    whole: ([first]) => ({ ...first, ...account }),
    more: null,
  }
}

async function storedTable(db: Reader, found: FoundFigure, selection: Selection, language: Language): Promise<Table> {
  const { row, cell, release, edition } = found
  const { as_of: asOf } = selection
  const states = await figureStates(db, { series: row, period: row.period, source: row.source }, asOf)
  const checks = await touching(db, [statedOf(row)], asOf, edition.codes, limits.audited_at_most)
  const others = cell.filter(({ source }) => source !== row.source).map(figureOf)
  const account = {
    release: addressOf(release),
    evidence: evidenceOf(accountedFigureOf(row), release),
    others,
    disagreement: disagreementOf(cell.map(figureOf)),
    revisions: states.map((state) => toldRevision(revisionOf(state, edition))),
    checks: inOrder(checks).map((check) => toldCheck(check, edition.codes, language)),
  }
  const beside = others.map((other) => ({ key: {}, figures: [other] }))
  return tableOf(found, selection, rowOf(row), beside, [...figureFields, ...accountFields], account)
}

// Of a state what tells it from the others: the rest is told at /revisions.
function toldRevision(revision: ReturnType<typeof revisionOf>): object {
  const { change, known, release, value, low, high, base, difference, reason } = revision
  return { change, known, release, value, low, high, base, difference, reason }
}

function inputOf({ row, release }: FoundLeaf): object {
  const figure = accountedFigureOf(row)
  return { ...keyOf(row), ...figure, release: addressOf(release), evidence: evidenceOf(figure, release) }
}

function derivedTable(found: FoundDerived, selection: Selection): Table {
  const account = { release: null, evidence: null, others: [], disagreement: null, inputs: found.leaves.map(inputOf) }
  const beside = found.leaves.map(({ row }) => rowOf(row))
  const fields = [...figureFields, ...derivedFields, ...rankedFields, ...accountFields]
  return tableOf(found, selection, derivedRow(found.stated), beside, fields, account)
}

/** One figure by its id, with its evidence, its revisions, what other sources say of the same cell and the checks that touch it, or with the figures it is reckoned of. Throws NOT_FOUND (404). */
export async function figureTable(db: Reader, id: string, selection: Selection, language: Language): Promise<Table> {
  return figureFound(db, id, selection, {
    stored: (found) => storedTable(db, found, selection, language),
    derived: async (found) => derivedTable(found, selection),
  })
}
