import type { Reader } from '../../db/schema.js'
import { seriesKeyOf } from '../model/dimensions.js'
import { type Period, periodOf } from '../model/period.js'
import { byCell, cellKey, type Stated, type Wanted } from '../model/stated.js'
import { chosenFigures, type FigureRow, ofAllTime } from './figures.js'
import { statedOf } from './shape.js'

/** The question for the wanted cells, the chosen of each first. */
export function cellsWanted(db: Reader, wanted: readonly Wanted[], asOf: string | null, source?: string[]) {
  const cells = new Map(
    wanted.map((one) => {
      const { starts } = periodOf(one.period) as Period
      return [cellKey(one), [seriesKeyOf(one.series), starts, one.period] as const]
    }),
  )
  return chosenFigures(db, { cells: [...cells.values()], source, selection: { ...ofAllTime, as_of: asOf } }).orderBy(
    'place',
  )
}

/** The rows of the wanted cells, of every source or of those named, the chosen first, as known on a day; one question, however many are wanted. */
export async function rowsWanted(
  db: Reader,
  wanted: readonly Wanted[],
  asOf: string | null,
  source?: string[],
): Promise<FigureRow[]> {
  if (wanted.length === 0) return []
  return cellsWanted(db, wanted, asOf, source).execute()
}

/** The figures of the wanted cells that are there, of every source or of those named, the chosen first, as known on a day; one question, however many are wanted. */
export async function figuresWanted(
  db: Reader,
  wanted: readonly Wanted[],
  asOf: string | null,
  source?: string[],
): Promise<Map<string, Stated[]>> {
  return byCell((await rowsWanted(db, wanted, asOf, source)).map(statedOf))
}
