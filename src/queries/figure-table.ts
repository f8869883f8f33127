import type { Reader } from '../../db/schema.js'
import { evidenceOf } from '../model/evidence.js'
import { isOperation } from '../model/expression.js'
import { accountFields, derivedFields, figureFields, rankedFields } from '../model/figure.js'
import { limits } from '../model/limits.js'
import type { Language } from '../model/names.js'
import type { Selection } from '../model/selection.js'
import type { Row, Table } from '../model/table.js'
import { disagreementOf } from '../statistics/spread.js'
import { inOrder, toldCheck } from './check-list.js'
import { derivedFound, type FoundDerived, type FoundLeaf } from './derived-found.js'
import { within } from './edition.js'
import { type FigureAccount, figureAccount } from './figure-account.js'
import type { FigureRow } from './figures.js'
import { namedFigure } from './named-figure.js'
import { derivedRow, keyOf, observationKeys } from './observation-rows.js'
import { resolved } from './resolve.js'
import { accountedFigureOf, figureOf, surroundings } from './shape.js'
import { addressOf, type FoundFigure } from './stored-found.js'

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

function storedTable({ found, revisions, checks }: FigureAccount, selection: Selection, language: Language): Table {
  const { row, cell, release, edition } = found
  const others = cell.filter(({ source }) => source !== row.source).map(figureOf)
  const account = {
    release: addressOf(release),
    evidence: evidenceOf(accountedFigureOf(row), release),
    others,
    disagreement: disagreementOf(cell.map(figureOf)),
    revisions: revisions.map(toldRevision),
    checks: inOrder(checks).map((check) => toldCheck(check, edition.codes, language)),
  }
  const beside = others.map((other) => ({ key: {}, figures: [other] }))
  return tableOf(found, selection, rowOf(row), beside, [...figureFields, ...accountFields], account)
}

// Of a state what tells it from the others: the rest is told at /revisions.
function toldRevision(revision: FigureAccount['revisions'][number]): object {
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
  const expression = namedFigure(id)
  if (isOperation(expression)) return derivedFound(db, expression, selection, (found) => derivedTable(found, selection))
  return within(db, async (edition) => {
    resolved(selection, edition)
    const account = await figureAccount(db, expression, selection.as_of, edition, limits)
    return storedTable(account, selection, language)
  })
}
