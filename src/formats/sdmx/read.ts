import { type ForeignRow, MalformedFile } from '../../model/import/foreign-row.js'
import { MalformedSdmx } from './malformed.js'
import type { ReadObservation } from './read-observation.js'
import { periodAt } from './time-period.js'

/** Where something stands, as rows say it: of `line 3, column 7` the line apart from the rest. */
function placeOf(place: string): Pick<ForeignRow, 'line' | 'place'> {
  const [, line, rest = ''] = /^line (\d+)(?:, (.*))?$/.exec(place) ?? []
  return line === undefined ? { line: null, place } : { line: Number(line), place: rest || null }
}

function foreignRow({ place, values, set }: ReadObservation): ForeignRow {
  if (set.action === 'Delete')
    throw new MalformedFile(placeOf(place).line, null, 'it deletes figures', 'a data set that states them')
  const { TIME_PERIOD: time = '' } = values
  // Periods of SDMX have several spellings; what is none is told as it is, and refused where it is read.
  return { ...placeOf(place), cells: { ...values, TIME_PERIOD: periodAt(time)?.text ?? time } }
}

async function* wellFormed(message: AsyncIterable<ReadObservation>): AsyncGenerator<ReadObservation> {
  try {
    yield* message
  } catch (error) {
    if (!(error instanceof MalformedSdmx)) throw error
    const { line, place } = placeOf(error.place)
    throw new MalformedFile(line, place, error.wrong, error.expected)
  }
}

/** The observations of a message of any agency as rows, a column a component. Throws MalformedFile. */
export async function* sdmxRows(message: AsyncIterable<ReadObservation>): AsyncGenerator<ForeignRow> {
  for await (const observation of wellFormed(message)) yield foreignRow(observation)
}

/** The day a message was prepared, by its first observation; null where it does not say. Throws MalformedFile. */
export async function preparedDay(message: AsyncIterable<ReadObservation>): Promise<string | null> {
  for await (const { set } of wellFormed(message)) return set.prepared?.slice(0, 10) ?? null
  return null
}
