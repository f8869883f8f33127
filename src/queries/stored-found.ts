import type { Reader } from '../../db/schema.js'
import { type FigureName, figureIdOf } from '../model/figure-id.js'
import type { Selection } from '../model/selection.js'
import { type Edition, type LoadedRelease, within } from './edition.js'
import { figureAbsence } from './figure-absence.js'
import type { FigureRow } from './figures.js'
import { resolved } from './resolve.js'
import { rowsWanted } from './wanted.js'

/** A stored figure, found by its id: what each source says of its cell as known then, and the release that stated it. */
export interface FoundFigure {
  id: string
  row: FigureRow
  cell: FigureRow[]
  release: LoadedRelease
  edition: Edition
}

/** The address of a release, `<source>~<vintage>`. */
export function addressOf({ source, vintage }: LoadedRelease): string {
  return `${source}~${vintage}`
}

/** The release that stated a figure: its source and day name it, as a source has one a day. */
export function releaseOf(row: FigureRow, { releases }: Edition): LoadedRelease {
  return releases.find(({ source, known }) => source === row.source && known === row.known) as LoadedRelease
}

/** Finds a stored figure among what each source says of its cell. Throws NOT_FOUND (404) where it is not there, or was not on the day. */
export async function foundIn(
  db: Reader,
  cell: FigureRow[],
  name: FigureName,
  asOf: string | null,
  edition: Edition,
): Promise<FoundFigure> {
  const row = cell.find(({ source }) => source === name.source)
  if (row === undefined) throw await figureAbsence(db, name, asOf)
  const id = figureIdOf(name.series, name.period, name.source)
  return { id, row, cell, release: releaseOf(row, edition), edition }
}

/** Finds one stored figure by what its id names and answers with it, all within one edition. Throws NOT_FOUND (404), EDITION_MOVED (409). */
export async function storedFound<Answer>(
  db: Reader,
  name: FigureName,
  selection: Selection,
  answer: (found: FoundFigure) => Answer,
): Promise<Answer> {
  return within(db, async (edition) => {
    resolved(selection, edition)
    const cell = await rowsWanted(db, [{ ...name, source: null }], selection.as_of)
    return answer(await foundIn(db, cell, name, selection.as_of, edition))
  })
}
