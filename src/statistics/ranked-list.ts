import type { Area } from '../model/area.js'
import type { Catalogue } from '../model/catalogue.js'
import { cellOf, type Stated, type Wanted } from '../model/stated.js'
import { partSide, type Side } from './parent-cell.js'

/** Ranks among the reporters that have one partner are an operation of their own: an id says which list is meant. */
export type RankName = 'rank' | 'rank_reporter'

/** How a rank among areas in that place of a figure is called. */
export function rankName(place: Side, value: Pick<Stated, 'partner'>): RankName {
  return place === partSide(value) ? 'rank' : 'rank_reporter'
}

/** The place of the areas that a rank is told among. */
export function rankedPlace(name: RankName, value: Pick<Stated, 'partner'>): Side {
  return name === 'rank' ? partSide(value) : 'reporter'
}

/** What a value is ranked beside: the same of the other areas of its kind with its parent, from the same source. */
export function rankedBeside(value: Stated, place: Side, codes: Catalogue): Wanted[] {
  const own = codes.areas.entries.get(value[place]) as Area
  return [...codes.areas.entries.values()]
    .filter(({ code, kind, parent }) => kind === own.kind && parent === own.parent && code !== own.code)
    .map(({ code }) => ({ ...cellOf(value, { [place]: code }), source: value.figure.source }))
}
