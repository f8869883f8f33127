import { type ForeignRow, MalformedFile } from '../../model/import/foreign-row.js'
import { printedJson } from '../printed-json.js'
import { periodAt } from '../sdmx/time-period.js'

type Thing = Record<string, unknown>
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

// Attributes are told by their names with an @ before.
const attributesOf = (thing: Thing) =>
  Object.fromEntries(
    Object.entries(thing).flatMap(([name, value]) => (name.startsWith('@') ? [[name.slice(1), String(value)]] : [])),
  )

function* seriesIn(value: unknown, place: string): Generator<ForeignRow> {
  if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* seriesIn(one, `${place}[${i}]`)
  if (!isThing(value)) return
  if (!('Obs' in value)) {
    for (const [name, one] of Object.entries(value)) yield* seriesIn(one, `${place}.${name}`)
    return
  }
  const series = attributesOf(value)
  for (const [i, observation] of listed(value.Obs).entries()) {
    const cells = { ...series, ...(isThing(observation) ? attributesOf(observation) : {}) }
    const { TIME_PERIOD: time = '' } = cells as Record<string, string>
    yield { line: null, place: `${place}.Obs[${i}]`, cells: { ...cells, TIME_PERIOD: periodAt(time)?.text ?? time } }
  }
}

/**
 * The observations of SDMX-ML messages that a common tool has turned to JSON (series are objects with `Obs`, attributes have an
 * @), however deep they lie, as rows, a column a component. The whole is held in memory. Throws MalformedFile.
 */
export async function* readSdmxMlAsJson(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ForeignRow> {
  let any = false
  for (const row of seriesIn(await printedJson(bytes), '$')) {
    any = true
    yield row
  }
  if (!any) throw new MalformedFile(null, null, 'it has no series', 'objects with Obs')
}
