import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import type { Stated } from '../model/stated.js'
import { chosenFigures, type Filter } from './figures.js'
import { statedOf } from './shape.js'

/** The figures an answer in memory is made of, the chosen of each cell first. Throws TOO_MUCH (413) where there are more than `most`. */
export async function drawn(db: Reader, filter: Filter, most: number): Promise<Stated[]> {
  const rows = await chosenFigures(db, filter)
    .orderBy('place')
    .limit(most + 1)
    .execute()
  if (rows.length <= most) return rows.map(statedOf)
  throw new Problem('TOO_MUCH', {
    detail: `This question draws on more than ${most} figures, the most for one answer.`,
    hint: 'Ask for fewer areas or indicators at a time.',
  })
}
