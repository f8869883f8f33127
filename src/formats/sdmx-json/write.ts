import type { Face } from '../../model/representation.js'
import type { Table } from '../../model/table.js'
import type { Component } from '../sdmx/components.js'
import { agency } from '../sdmx/flows.js'
import type { SdmxDataSet, SdmxMessage, SdmxRecord } from '../sdmx/message.js'
import { levelsOf, seriesIn } from '../sdmx/series.js'
import { tableMessage } from '../sdmx/table-message.js'
import { flowUrn } from '../sdmx/urn.js'
import { type ComponentValues, listedValues, rawValues } from './component-values.js'
import { held } from './held.js'
import { type Placement, structureOf } from './structure.js'

const schema =
  'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/data-message/tools/schemas/2.0.0/sdmx-json-data-schema.json'

/** Up to so many observations each text is listed once, as most readers expect; beyond, memory must not grow with them. */
const listedAtMost = 10_000

function placementOf(message: SdmxMessage, all: readonly SdmxRecord[] | null): Placement {
  const { components } = message
  const { series, observation } = levelsOf(message)
  const complete = (component: Component) => listedValues(component, message, false)
  const attribute = (component: Component) => {
    if (all === null) return component.codelist === null ? rawValues(component) : complete(component)
    return listedValues(component, message, !all.every((record) => component.id in record))
  }
  const isUsed = ({ id }: Component) => all?.some((record) => id in record) ?? true
  return {
    series: series.map(complete),
    observation: observation.map(complete),
    measures: components.filter(({ role }) => role === 'measure').map(rawValues),
    attributes: components
      .filter(({ role }) => role === 'attribute')
      .filter(isUsed)
      .map(attribute),
  }
}

function keyOf(dimensions: readonly ComponentValues[], record: SdmxRecord): string {
  return dimensions.map(({ component, placeOf }) => placeOf(record[component.id])).join(':')
}

/** Its measures and attributes behind its key; those at the end that it has not are left out. */
function observation(record: SdmxRecord, { observation, measures, attributes }: Placement): string {
  const cells = [...measures, ...attributes].map(({ component, placeOf }) => placeOf(record[component.id]))
  const told = cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1)
  return `"${keyOf(observation, record)}":${JSON.stringify(told)}`
}

async function* observations(pages: SdmxDataSet['pages'], placement: Placement): AsyncGenerator<string[]> {
  for await (const page of pages) yield page.map((record) => observation(record, placement))
}

async function* series(message: SdmxMessage, pages: SdmxDataSet['pages'], placement: Placement) {
  const keysAlone = placement.measures.length === 0 && placement.attributes.length === 0
  for await (const some of seriesIn(message, pages)) {
    yield some.map((records) => {
      const key = keyOf(placement.series, records[0] as SdmxRecord)
      if (keysAlone) return `"${key}":{}`
      return `"${key}":{"observations":{${records.map((record) => observation(record, placement)).join()}}}`
    })
  }
}

async function* dataSet(message: SdmxMessage, set: SdmxDataSet, placement: Placement): AsyncGenerator<string> {
  const { pages, ...told } = set
  const flat = placement.series.length === 0
  const head = { structure: 0, ...told, links: [{ rel: 'dataflow', urn: flowUrn(message.flow) }] }
  const always = { attributes: [], dimensionGroupAttributes: {} }
  yield `${JSON.stringify({ ...head, ...always }).slice(0, -1)},"${flat ? 'observations' : 'series'}":{`
  let between = ''
  for await (const pieces of flat ? observations(pages, placement) : series(message, pages, placement)) {
    if (pieces.length === 0) continue
    yield between + pieces.join()
    between = ','
  }
  yield '}}'
}

/**
 * An SDMX message as SDMX-JSON 2.0.0, piece by piece: the data sets before the structure, whose lists of values are known
 * only when all has been written. Missing components are null, a value that is missing on purpose "NaN".
 */
export async function* writeMessage(given: SdmxMessage): AsyncGenerator<string> {
  const { sets, all } = await held(given.sets, listedAtMost)
  const message = { ...given, sets }
  const placement = placementOf(message, all)
  const { id, prepared, language } = message
  const meta = { schema, id, prepared, test: false, contentLanguages: [language], sender: { id: agency } }
  yield `{"meta":${JSON.stringify(meta)},"data":{"dataSets":[`
  for (const [i, set] of sets.entries()) {
    if (i > 0) yield ','
    yield* dataSet(message, set, placement)
  }
  yield `],"structures":[${JSON.stringify(structureOf(message, placement))}]},"errors":[]}`
}

/** A table as SDMX-JSON 2.0.0; goes on to the last page where no limit was asked. */
export function writeTable(table: Table, face: Face): AsyncGenerator<string> {
  return writeMessage(tableMessage(table, face))
}
