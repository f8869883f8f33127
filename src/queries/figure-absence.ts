import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { type FigureName, figureIdOf } from '../model/figure-id.js'
import { figureStates } from './figure-states.js'

/** Why a figure is not there, or was not on a day: withdrawn, since when and why, or never stated. */
export async function figureAbsence(db: Reader, name: FigureName, asOf: string | null): Promise<Problem> {
  const id = figureIdOf(name.series, name.period, name.source)
  const last = (await figureStates(db, name, asOf).execute()).at(-1)
  if (last === undefined) {
    const when = asOf === null ? '' : ` as known on ${asOf}`
    return new Problem('NOT_FOUND', {
      detail: `There is no figure ${id}${when}.`,
      hint: 'Ask /v1/observations for the figures of this series.',
    })
  }
  return new Problem('NOT_FOUND', {
    detail: `Figure ${id} was withdrawn on ${last.known} by its source (${last.now.note}).`,
    hint: `Ask /v1/figures/${id}/revisions for what it was, or this path with as_of=<a day before>.`,
  })
}
