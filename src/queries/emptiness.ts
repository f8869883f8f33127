import type { Reader } from '../../db/schema.js'
import type { Meta } from '../model/table.js'
import { anyFigure, type Filter } from './figures.js'

async function hintOf(db: Reader, filter: Filter): Promise<string | undefined> {
  const { reporter, partner, unit, selection } = filter
  const open = { ...filter, selection: { ...selection, as_of: null, period: null, from: null, to: null, status: null } }
  if (
    reporter?.length &&
    partner?.length &&
    (await anyFigure(db, { ...open, reporter: partner, partner: reporter }, false))
  ) {
    return `The reversed pair has figures: reporter=${partner.join()}&partner=${reporter.join()}.`
  }
  if (
    selection.freq !== null &&
    (await anyFigure(db, { ...open, selection: { ...open.selection, freq: null } }, false))
  ) {
    return 'Another frequency has figures: ask without freq.'
  }
  if (unit !== undefined && (await anyFigure(db, { ...open, unit: undefined }, false)))
    return 'Another unit has figures: /v1/series tells which.'
  return undefined
}

/** Why a question whose codes are all known has no figures, and where some would be. */
export async function emptiness(db: Reader, filter: Filter): Promise<Pick<Meta, 'empty_because' | 'hint'>> {
  const { selection } = filter
  const later = { ...filter, selection: { ...selection, as_of: null } }
  if (selection.as_of !== null && (await anyFigure(db, later, true))) return { empty_because: 'not_known_yet' }
  if (await anyFigure(db, filter, false)) return { empty_because: 'outside_coverage' }
  const hint = await hintOf(db, filter)
  return { empty_because: 'no_such_series', ...(hint === undefined ? {} : { hint }) }
}
