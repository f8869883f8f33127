import type { Reader } from '../../db/schema.js'
import { evidenceOf } from '../model/evidence.js'
import { isOperation } from '../model/expression.js'
import { accountFields, figureFields } from '../model/figure.js'
import { type FigureName, figureIdOf } from '../model/figure-id.js'
import type { Language } from '../model/names.js'
import type { Selection } from '../model/selection.js'
import type { Listing } from '../model/table.js'
import { withdrawalReasons } from '../model/withdrawal-words.js'
import { differenceOf } from '../statistics/difference.js'
import { derivedRevisionList } from './derived-revision-list.js'
import { type Edition, type LoadedRelease, within } from './edition.js'
import { figureAbsence } from './figure-absence.js'
import { figureRowOf, figureStates } from './figure-states.js'
import { namedFigure } from './named-figure.js'
import { resolved } from './resolve.js'
import { accountedFigureOf, figureOf, surroundings } from './shape.js'
import { addressOf } from './stored-found.js'

const keys = ['indicator', 'freq', 'reporter', 'partner', 'product', 'period'] as const
const columns = [
  ...[...keys, ...figureFields, ...accountFields, 'release', 'change', 'difference_value', 'difference_low'],
  ...['difference_high', 'reason', 'evidence_sha256', 'evidence_published', 'evidence_published_certainty'],
]

type StateRow = Awaited<ReturnType<ReturnType<typeof figureStates>['execute']>>[number]

/** A state of a figure, with the release that made it and what it changed. */
export function revisionOf(row: StateRow, { releases }: Edition) {
  const now = accountedFigureOf(figureRowOf(row, row.now))
  const old = row.old && figureOf(figureRowOf(row, row.old))
  // A figure's source and day name its release: a source has one a day.
  const stated = ({ source, known }: LoadedRelease) => source === now.source && known === now.known
  const release = releases.find(stated) as LoadedRelease
  return {
    ...now,
    note: row.withdrawn ? null : now.note,
    release: addressOf(release),
    evidence: evidenceOf(now, release),
    change: row.change,
    difference: differenceOf(old, now),
    reason: row.withdrawn ? now.note : null,
  }
}

async function storedRevisionList(db: Reader, name: FigureName, selection: Selection): Promise<Listing> {
  return within(db, async (edition) => {
    resolved(selection, edition)
    const states = await figureStates(db, name, selection.as_of).execute()
    if (states.length === 0) throw await figureAbsence(db, name, selection.as_of)
    const { unit, ...rest } = name.series
    const key = Object.fromEntries(keys.map((key) => [key, { ...rest, period: name.period }[key]]))
    const revisions = states.map((row) => revisionOf(row, edition))
    const { edition: short, ...beside } = surroundings([{ key, figures: revisions }], edition, selection.as_of)
    const whole = { id: figureIdOf(name.series, name.period, name.source), ...key, unit, source: name.source }
    return {
      name: 'revisions',
      things: revisions.map((revision) => ({ ...key, ...revision, reason: withdrawalReasons(revision.reason) })),
      said: ['reason'],
      single: true,
      whole: (things) => ({ ...whole, revisions: things }),
      columns,
      beside,
      meta: {
        edition: short,
        as_of: selection.as_of,
        total: revisions.length,
        complete: true,
        next: null,
        applied: { id: whole.id },
        empty_because: null,
      },
    }
  })
}

/** All that one figure's source ever stated of it, first print to latest, withdrawals too; of a derived figure, what it came to. Throws NOT_FOUND (404), EDITION_MOVED (409). */
export async function revisionList(db: Reader, id: string, selection: Selection, language: Language): Promise<Listing> {
  const expression = namedFigure(id)
  return isOperation(expression)
    ? derivedRevisionList(db, expression, selection, language)
    : storedRevisionList(db, expression, selection)
}
