import { MalformedSdmx } from '../sdmx/malformed.js'
import type { ReadObservation, ReadSet } from '../sdmx/read-observation.js'
import { structureIn } from '../sdmx/read-observation.js'
import { parsed } from './parsed.js'
import { messageOf, type ReadComponent, type ReadDataSet, type ReadStructure } from './read-shape.js'
import { textsOf } from './read-structure.js'

type Values = Record<string, string>
type Observations = NonNullable<ReadDataSet['observations']>

const keyTexts = (dimensions: readonly ReadComponent[], key: string, place: string): Values => {
  const parts = key.split(':')
  if (dimensions.length > 0 && parts.length !== dimensions.length)
    throw new MalformedSdmx(place, `a key of ${parts.length} parts`, `${dimensions.length}, as there are dimensions`)
  return textsOf(
    dimensions,
    parts.map((part) => (part === '' ? null : part)),
    place,
  )
}

/** What groups of dimensions say, each with the values by which it holds. */
function groupsOf(
  { dimensionGroupAttributes = {} }: ReadDataSet,
  { dimensions = {}, attributes = {} }: ReadStructure,
  place: string,
) {
  const all = [...(dimensions.dataSet ?? []), ...(dimensions.series ?? []), ...(dimensions.observation ?? [])]
  const inOrder = all.toSorted((a, b) => (a.keyPosition ?? 0) - (b.keyPosition ?? 0))
  return Object.entries(dimensionGroupAttributes).map(([key, cells]) => {
    const at = `${place}.dimensionGroupAttributes["${key}"]`
    return { by: keyTexts(inOrder, key, at), said: textsOf(attributes.dimensionGroup ?? [], cells, at) }
  })
}

function* observationsIn(
  set: ReadDataSet,
  structure: ReadStructure,
  place: string,
): Generator<{ place: string; values: Values }> {
  const { dimensions = {}, measures = {}, attributes = {} } = structure
  // 1.0 has one measure, which it does not name.
  const columns = [...(measures.observation ?? [{ id: 'OBS_VALUE' }]), ...(attributes.observation ?? [])]
  const whole = {
    ...textsOf(
      dimensions.dataSet ?? [],
      (dimensions.dataSet ?? []).map(() => 0),
      place,
    ),
    ...textsOf(attributes.dataSet ?? [], set.attributes ?? [], `${place}.attributes`),
  }
  const groups = groupsOf(set, structure, place)
  const told = (observations: Observations, series: Values, inside: string) =>
    Object.entries(observations).map(([key, cells]) => {
      const at = `${inside}.observations["${key}"]`
      const own = {
        ...whole,
        ...series,
        ...keyTexts(dimensions.observation ?? [], key, at),
        ...textsOf(columns, cells, at),
      }
      const holding = groups.filter(({ by }) => Object.entries(by).every(([id, text]) => (own as Values)[id] === text))
      return { place: at, values: Object.assign({}, ...holding.map(({ said }) => said), own) as Values }
    })
  for (const [key, { attributes: cells = [], observations = {} }] of Object.entries(set.series ?? {})) {
    const at = `${place}.series["${key}"]`
    const series = { ...keyTexts(dimensions.series ?? [], key, at), ...textsOf(attributes.series ?? [], cells, at) }
    yield* told(observations, series, at)
  }
  yield* told(set.observations ?? {}, {}, place)
}

/**
 * The observations of an SDMX-JSON data message of any agency, 1.0 or 2.x, in series or flat. The whole is held in memory: its
 * lists of values may stand at its end. Throws MalformedSdmx.
 */
export async function* readMessage(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadObservation> {
  const message = messageOf(await parsed(bytes))
  const data = message.data ?? message
  const structures = data.structures ?? (data.structure === undefined ? [] : [data.structure])
  const within = message.data === undefined ? '' : 'data.'
  if (data.dataSets === undefined)
    throw new MalformedSdmx(`${within}dataSets`, 'there is none', 'a data message of SDMX-JSON')
  for (const [i, set] of data.dataSets.entries()) {
    const place = `${within}dataSets[${i}]`
    const structure = structures[set.structure ?? 0]
    if (structure === undefined)
      throw new MalformedSdmx(place, 'its structure is not told', 'one of the structures of the message')
    const urn = structure.links?.find((link) => link.urn !== undefined)?.urn
    const of: ReadSet = {
      structure: urn === undefined ? null : structureIn(urn),
      prepared: message.meta?.prepared ?? message.header?.prepared ?? null,
      action: set.action ?? 'Information',
    }
    for (const { place: at, values } of observationsIn(set, structure, place)) yield { set: of, place: at, values }
  }
}
