import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import type { Catalogue } from '../model/catalogue.js'
import { figuresIn, idOf, type Operated } from '../model/expression.js'
import { type FigureName, figureIdOf } from '../model/figure-id.js'
import type { Selection } from '../model/selection.js'
import { byCell, type Stated } from '../model/stated.js'
import { evaluated, wantedBeside } from '../statistics/evaluation.js'
import { expressionFault } from '../statistics/expression-fault.js'
import { type Edition, type LoadedRelease, within } from './edition.js'
import { figureAbsence } from './figure-absence.js'
import type { FigureRow } from './figures.js'
import { resolved } from './resolve.js'
import { statedOf } from './shape.js'
import { releaseOf } from './stored-found.js'
import { rowsWanted } from './wanted.js'

/** A stored figure that a derived one draws on, and the release that stated it. */
export interface FoundLeaf {
  row: FigureRow
  release: LoadedRelease
}

/** A derived figure, reckoned again by its id, with the stored figures it draws on that are known: each once, in the order of the id. */
export interface FoundDerived {
  id: string
  expression: Operated
  stated: Stated
  leaves: FoundLeaf[]
  edition: Edition
}

const idOfRow = (row: FigureRow) => figureIdOf(row, row.period, row.source)

const isOfCodes = ({ series, source }: FigureName, codes: Catalogue) =>
  codes.sources.entries.has(source) &&
  codes.indicators.entries.has(series.indicator) &&
  codes.areas.entries.has(series.reporter) &&
  codes.areas.entries.has(series.partner) &&
  codes.products.entries.has(series.product) &&
  codes.units.entries.has(series.unit)

async function reckoned(
  db: Reader,
  expression: Operated,
  { as_of: asOf }: Selection,
  edition: Edition,
): Promise<FoundDerived> {
  const { codes } = edition
  const names = new Map(figuresIn(expression).map((name) => [idOf(name), name]))
  const drawn = await rowsWanted(db, [...names.values()], asOf)
  const rows = new Map(drawn.map((row) => [idOfRow(row), row]))
  const leaves: FoundLeaf[] = []
  for (const [id, name] of names) {
    const row = rows.get(id)
    if (row !== undefined) leaves.push({ row, release: releaseOf(row, edition) })
    else if (!isOfCodes(name, codes)) throw await figureAbsence(db, name, asOf)
  }
  // Of what is reckoned of nothing that is known there is nothing to tell.
  if (leaves.length === 0) throw await figureAbsence(db, figuresIn(expression)[0] as FigureName, asOf)
  const beside = await rowsWanted(db, wantedBeside(expression, byCell(drawn.map(statedOf)), codes), asOf)
  const known = new Map([...drawn, ...beside].map((row) => [idOfRow(row), row]))
  const found = byCell([...known.values()].map(statedOf))
  return { id: idOf(expression), expression, stated: evaluated(expression, found, codes), leaves, edition }
}

/** Refuses an id that no figures could make sense of. Throws NOT_FOUND (404). */
export function refuseFaulty(expression: Operated, codes: Catalogue): void {
  const fault = expressionFault(expression, codes)
  if (fault === null) return
  throw new Problem('NOT_FOUND', {
    ...fault,
    hint: 'The id of a derived figure is <operation>(<id>,...), as answers give it.',
  })
}

/**
 * Reckons one derived figure again by what its id says, and answers with it, all within one edition. The figures it draws on
 * come from one question, and what its ranks are told among from another. What is not known of them leaves it without a value,
 * as it does where it is answered; an id of which nothing is known leads nowhere. Throws NOT_FOUND (404), EDITION_MOVED (409).
 */
export async function derivedFound<Answer>(
  db: Reader,
  expression: Operated,
  selection: Selection,
  answer: (found: FoundDerived) => Answer | Promise<Answer>,
): Promise<Answer> {
  return within(db, async (edition) => {
    refuseFaulty(expression, edition.codes)
    resolved(selection, edition)
    return answer(await reckoned(db, expression, selection, edition))
  })
}
