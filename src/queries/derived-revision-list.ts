import type { Reader } from '../../db/schema.js'
import { type Expression, figuresIn, idOf, type Operated } from '../model/expression.js'
import { figureFields } from '../model/figure.js'
import { type FigureName, figureIdOf } from '../model/figure-id.js'
import type { Language } from '../model/names.js'
import { refusalWords } from '../model/refusal-words.js'
import type { Selection } from '../model/selection.js'
import { byCell } from '../model/stated.js'
import type { Listing } from '../model/table.js'
import { toldDerived } from '../model/told-derived.js'
import { type DerivedRevision, derivedRevisions, type State } from '../statistics/derived-revisions.js'
import { wantedBeside } from '../statistics/evaluation.js'
import { refuseFaulty } from './derived-found.js'
import { type Edition, within } from './edition.js'
import { figureAbsence } from './figure-absence.js'
import { keyOf, observationKeys } from './observation-rows.js'
import { resolved } from './resolve.js'
import { surroundings } from './shape.js'
import { statesWanted } from './states-wanted.js'

const columns = [
  ...[...observationKeys, ...figureFields, 'display', 'derived_formula', 'derived_inputs', 'derived_refused'],
  ...['change', 'difference_value', 'difference_low', 'difference_high', 'reason'],
]

const isOf =
  (ids: ReadonlySet<string>) =>
  ({ stated }: State) =>
    ids.has(stated.figure.id)

// The list a rank is told in follows from the series of its input, whatever was stated of it.
async function statesBeside(
  db: Reader,
  expression: Expression,
  states: State[],
  edition: Edition,
  asOf: string | null,
) {
  const last = new Map(states.map(({ stated }) => [stated.figure.id, stated]))
  const wanted = wantedBeside(expression, byCell([...last.values()]), edition.codes)
  if (wanted.length === 0) return []
  const ids = new Set(wanted.map(({ series, period, source }) => figureIdOf(series, period, String(source))))
  return (await statesWanted(db, wanted, asOf)).filter(isOf(ids))
}

function listingOf(
  expression: Expression,
  revisions: DerivedRevision[],
  edition: Edition,
  asOf: string | null,
  language: Language,
): Listing {
  const { stated } = revisions.at(-1) as DerivedRevision
  const things = revisions.map(({ stated: { figure, ...place }, reason, ...told }) => ({
    ...{ ...keyOf(place), ...toldDerived(figure, language), ...told },
    reason: reason === null ? null : refusalWords(reason, language),
  }))
  const shown = revisions.map(({ stated: { figure } }) => figure)
  const drawn = figuresIn(expression).map(({ source }) => ({ ...stated.figure, source }))
  const row = { key: keyOf(stated), figures: [...shown, ...drawn] }
  const { edition: short, labels, sources } = surroundings([row], edition, asOf)
  const id = idOf(expression)
  const whole = { id, ...keyOf(stated), unit: stated.unit, source: stated.figure.source }
  return {
    name: 'revisions',
    things,
    single: true,
    whole: (told) => ({ ...whole, revisions: told }),
    columns,
    beside: { labels, sources },
    meta: {
      ...{ edition: short, as_of: asOf, total: things.length, complete: true, next: null },
      ...{ applied: { id }, empty_because: null },
    },
  }
}

/** What a derived figure came to, first to latest, on each day on which something it draws on or is ranked among changed; none where something it draws on was never stated. `told` is all that was ever stated in the cells it draws on. One question, however many days there are. */
export async function revisionsOfDerived(
  db: Reader,
  expression: Operated,
  told: readonly State[],
  asOf: string | null,
  edition: Edition,
): Promise<{ revisions: DerivedRevision[]; absent: FigureName | undefined }> {
  const names = figuresIn(expression)
  const states = told.filter(isOf(new Set(names.map(idOf))))
  const lastOf = (name: FigureName) => states.findLast(({ stated }) => stated.figure.id === idOf(name))
  const never = names.find((name) => lastOf(name) === undefined)
  if (never !== undefined) return { revisions: [], absent: never }
  const beside = await statesBeside(db, expression, states, edition, asOf)
  const all = [...states, ...beside].toSorted((a, b) => (a.known < b.known ? -1 : 1))
  // Where no day had all of them, one was taken back before another came.
  return {
    revisions: derivedRevisions(expression, all, edition.codes),
    absent: names.find((name) => lastOf(name)?.withdrawn),
  }
}

/** The revisions of a derived figure. Throws NOT_FOUND (404), EDITION_MOVED (409). */
export async function derivedRevisionList(
  db: Reader,
  expression: Operated,
  selection: Selection,
  language: Language,
): Promise<Listing> {
  return within(db, async (edition) => {
    refuseFaulty(expression, edition.codes)
    resolved(selection, edition)
    const { as_of: asOf } = selection
    const { revisions, absent } = await revisionsOfDerived(
      db,
      expression,
      await statesWanted(db, figuresIn(expression), asOf),
      asOf,
      edition,
    )
    if (revisions.length === 0) throw await figureAbsence(db, absent as FigureName, asOf)
    return listingOf(expression, revisions, edition, asOf, language)
  })
}
