import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { type Count, rowCount } from './count.js'
import { type Filter, figuresWanted, seriesWanted } from './figure-filter.js'
import { chosenFigures } from './figures.js'

// A cell is one figure, whoever states it; which of them is chosen makes no difference to how many there are.
function cellsOfSeries(db: Reader, filter: Filter) {
  const all = db
    .selectFrom('observation as o')
    .$if(
      filter.source !== undefined,
      (figures) => figures.innerJoin('source as src', 'src.id', 'o.source') as unknown as typeof figures,
    )
    .where(sql<boolean>`o.series = series.id`)
    .where((is) => figuresWanted(is as never, filter, true))
  const { candidates, latest } = filter.selection
  if (candidates) return all.select('o.period')
  const cells = all.select(['o.starts', 'o.period']).distinct()
  // Each cell has one figure, so the latest of a series are as many as it has cells, or as many as are asked for.
  return latest === null ? cells : cells.limit(latest)
}

/** How many figures the filter asks for, counted up to `most`. */
export async function figureTotal(db: Reader, filter: Filter, most?: number): Promise<Count> {
  const { candidates, latest } = filter.selection
  if (candidates && latest !== null) return rowCount(db, chosenFigures(db, filter), most)
  const figures = db
    .selectFrom('series')
    .innerJoinLateral(cellsOfSeries(db, filter).as('figure'), (join) => join.onTrue())
    .where((is) => seriesWanted(is as never, filter))
    // In this order the figures of one series lie behind those of the other, and none is looked at beyond the last counted.
    .orderBy('series.id')
  return rowCount(db, figures.select('series.id'), most)
}
