import type { Reader } from '../../db/schema.js'
import { evidenceOf } from '../model/evidence.js'
import { isOperation } from '../model/expression.js'
import { accountFields, derivedFields, figureFields, rankedFields } from '../model/figure.js'
import { limits } from '../model/limits.js'
import type { Language } from '../model/names.js'
import { refusalWords } from '../model/refusal-words.js'
import type { Selection } from '../model/selection.js'
import type { Row, Table } from '../model/table.js'
import { withdrawalReason } from '../model/withdrawal-words.js'
import type { Audited } from '../statistics/audit.js'
import type { DerivedRevision } from '../statistics/derived-revisions.js'
import { disagreementOf } from '../statistics/spread.js'
import { inOrder, toldCheck } from './check-list.js'
import { type DerivedAccount, derivedAccount } from './derived-account.js'
import { derivedFound, type FoundLeaf } from './derived-found.js'
import { type Edition, within } from './edition.js'
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

const toldChecks = (checks: readonly Audited[], { codes }: Edition, language: Language) =>
  inOrder(checks).map((check) => toldCheck(check, codes, language))

function storedTable({ found, revisions, checks }: FigureAccount, selection: Selection, language: Language): Table {
  const { row, cell, release, edition } = found
  const others = cell.filter(({ source }) => source !== row.source).map(figureOf)
  const account = {
    release: addressOf(release),
    evidence: evidenceOf(accountedFigureOf(row), release),
    others,
    disagreement: disagreementOf(cell.map(figureOf)),
    revisions: revisions.map((revision) => toldRevision(revision, language)),
    checks: toldChecks(checks, edition, language),
  }
  const beside = others.map((other) => ({ key: {}, figures: [other] }))
  return tableOf(found, selection, rowOf(row), beside, [...figureFields, ...accountFields], account)
}

// Of a state what tells it from the others: the rest is told at /revisions.
function toldRevision(revision: FigureAccount['revisions'][number], language: Language): object {
  const { change, known, release, value, low, high, base, difference, reason } = revision
  const why = reason === null ? null : withdrawalReason(reason, language)
  return { change, known, release, value, low, high, base, difference, reason: why }
}

function inputOf({ row, release }: FoundLeaf): object {
  const figure = accountedFigureOf(row)
  return { ...keyOf(row), ...figure, release: addressOf(release), evidence: evidenceOf(figure, release) }
}

// What a derived figure came to is no release's alone.
function toldDerivedRevision({ stated: { figure }, change, difference, reason }: DerivedRevision, language: Language) {
  const { known, value, low, high, base } = figure
  const why = reason === null ? null : refusalWords(reason, language)
  return { change, known, release: null, value, low, high, base, difference, reason: why }
}

function derivedTable(account: DerivedAccount, selection: Selection, language: Language): Table {
  const { found, revisions, checks } = account
  const others = account.others.map(({ figure }) => figure)
  const told = {
    ...{ release: null, evidence: null, others },
    disagreement: disagreementOf([found.stated.figure, ...others]),
    inputs: found.leaves.map(inputOf),
    revisions: revisions.map((revision) => toldDerivedRevision(revision, language)),
    checks: toldChecks(checks, found.edition, language),
  }
  const beside = [
    ...found.leaves.map(({ row }) => rowOf(row)),
    ...others.map((other) => ({ key: {}, figures: [other] })),
  ]
  const fields = [...figureFields, ...derivedFields, ...rankedFields, ...accountFields]
  return tableOf(found, selection, derivedRow(found.stated), beside, fields, told)
}

/** One figure by its id, with its evidence, its revisions, what other sources say of the same cell and the checks that touch it, or, where it is derived, with the figures it is reckoned of. Throws NOT_FOUND (404). */
export async function figureTable(db: Reader, id: string, selection: Selection, language: Language): Promise<Table> {
  const expression = namedFigure(id)
  if (isOperation(expression))
    return derivedFound(db, expression, selection, async (found) =>
      derivedTable(await derivedAccount(db, found, selection.as_of, limits), selection, language),
    )
  return within(db, async (edition) => {
    resolved(selection, edition)
    const account = await figureAccount(db, expression, selection.as_of, edition, limits)
    return storedTable(account, selection, language)
  })
}
