import type { Reader } from '../../db/schema.js'
import { dimensions } from '../model/dimensions.js'
import { figureIdOf } from '../model/figure-id.js'
import { periodOf } from '../model/period.js'
import type { Selection } from '../model/selection.js'
import { type Edition, type LoadedRelease, within } from './edition.js'
import { figureAbsence } from './figure-absence.js'
import { chosenFigures, type FigureRow } from './figures.js'
import { namedFigure } from './named-figure.js'
import { resolved } from './resolve.js'

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

/** Finds one stored figure by its id and answers with it, all within one edition. Throws NOT_FOUND (404), EDITION_MOVED (409). */
export async function figureFound<Answer>(
  db: Reader,
  id: string,
  selection: Selection,
  answer: (found: FoundFigure) => Answer,
): Promise<Answer> {
  const name = namedFigure(id)
  return within(db, async (edition) => {
    resolved(selection, edition)
    const series = Object.fromEntries(dimensions.map((dimension) => [dimension, [name.series[dimension]]]))
    const period = periodOf(name.period)
    const freq = [name.series.freq] as Selection['freq']
    const asked = { ...selection, period: period && [period], freq, candidates: true }
    const cell = await chosenFigures(db, { ...series, selection: asked })
      .orderBy('place')
      .execute()
    const canonical = figureIdOf(name.series, name.period, name.source)
    const row = cell.find(({ source }) => source === name.source)
    if (row !== undefined) {
      // A figure's source and day name its release: a source has one a day.
      const stated = ({ source, known }: LoadedRelease) => source === row.source && known === row.known
      const release = edition.releases.find(stated) as LoadedRelease
      return answer({ id: canonical, row, cell, release, edition })
    }
    throw await figureAbsence(db, name, selection.as_of)
  })
}
