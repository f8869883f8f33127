import type { Reader } from '../../db/schema.js'
import type { Dimension } from '../model/dimensions.js'
import type { Meta } from '../model/table.js'
import { anyFigure, type Filter } from './figures.js'

/** The names a question has for the dimensions of a series. */
type DimensionNames = Readonly<Record<string, Dimension>>

async function hintOf(db: Reader, filter: Filter, names: DimensionNames): Promise<string | undefined> {
  const { reporter, partner, unit, selection } = filter
  const open = { ...filter, selection: { ...selection, as_of: null, period: null, from: null, to: null, status: null } }
  const reversed = { ...open, reporter: partner, partner: reporter }
  const pair = reporter?.length && partner?.length ? await anyFigure(db, reversed, false) : undefined
  if (pair !== undefined) {
    const nameOf = (wanted: Dimension) => Object.keys(names).find((name) => names[name] === wanted)
    return `The reversed pair has figures: ${nameOf('reporter')}=${pair.reporter}&${nameOf('partner')}=${pair.partner}.`
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
export async function emptiness(
  db: Reader,
  filter: Filter,
  names: DimensionNames = { reporter: 'reporter', partner: 'partner' },
): Promise<Pick<Meta, 'empty_because' | 'hint'>> {
  const { selection } = filter
  const later = { ...filter, selection: { ...selection, as_of: null } }
  if (selection.as_of !== null && (await anyFigure(db, later, true))) return { empty_because: 'not_known_yet' }
  if (await anyFigure(db, filter, false)) return { empty_because: 'outside_coverage' }
  const hint = await hintOf(db, filter, names)
  return { empty_because: 'no_such_series', ...(hint === undefined ? {} : { hint }) }
}
