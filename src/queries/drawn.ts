import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import type { Stated } from '../model/stated.js'
import type { Count } from './count.js'
import { figureTotal } from './figure-total.js'
import { chosenFigures, type FigureRow, type Filter } from './figures.js'
import { statedOf } from './shape.js'

function tooMany(how: string, most: number): Problem {
  return new Problem('TOO_MUCH', {
    detail: `This question draws on ${how} figures; the most for one answer is ${most}.`,
    hint: 'Ask for fewer areas, indicators or periods at a time.',
  })
}

// Beyond so many times the most, how many there are makes no difference to whoever asks.
const countedBeyond = 4

const howMany = ({ total, total_at_least }: Count) => (total === null ? `more than ${total_at_least}` : `${total}`)

/** Counts before anything is drawn. Throws TOO_MUCH (413), which says how many figures there are, where they are more than `most`. */
export async function refuseMany(db: Reader, filter: Filter, most: number): Promise<void> {
  const count = await figureTotal(db, filter, most * countedBeyond)
  if (count.total === null || count.total > most) throw tooMany(howMany(count), most)
}

/** The figures of rows that were drawn up to one more than `most`, the chosen of each cell first. Throws TOO_MUCH (413) where there are more. */
export function notTooMany(rows: readonly FigureRow[], most: number): Stated[] {
  if (rows.length > most) throw tooMany(`more than ${most}`, most)
  return rows.toSorted((a, b) => a.place - b.place).map(statedOf)
}

/** The figures an answer in memory is made of, the chosen of each cell first; `entity` is what `latest` counts by. Throws TOO_MUCH (413) where there are more than `most`. */
export async function drawn(
  db: Reader,
  filter: Filter,
  most: number,
  entity?: Parameters<typeof chosenFigures>[2],
): Promise<Stated[]> {
  const rows = await chosenFigures(db, filter, entity)
    .limit(most + 1)
    .execute()
  return notTooMany(rows, most)
}
