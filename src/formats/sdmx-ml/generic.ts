import type { Component } from '../sdmx/components.js'
import type { SdmxMessage, SdmxRecord } from '../sdmx/message.js'
import { levelsOf } from '../sdmx/series.js'
import { element } from '../xml.js'
import { dataMessage } from './data-message.js'
import { setAttributes } from './envelope.js'

// A list of values has at least one.
function values(name: string, record: SdmxRecord, components: readonly Component[]): string {
  const cells = components
    .filter(({ id }) => id in record)
    .map(({ id }) => element('generic:Value', { id, value: String(record[id]) }))
  return cells.length === 0 ? '' : element(`generic:${name}`, {}, cells.join(''))
}

/** An SDMX message as generic data of SDMX-ML 2.1: components are values by id. */
export function writeGeneric(message: SdmxMessage): AsyncGenerator<string> {
  const { series, observation } = levelsOf(message)
  const attributes = message.components.filter(({ role }) => role === 'attribute')
  const measures = message.components.filter(({ role }) => role === 'measure')
  const dimension = (record: SdmxRecord) =>
    observation
      .map(({ id, role }) => ({ ...(role === 'time' ? {} : { id }), value: String(record[id]) }))
      .map((told) => element('generic:ObsDimension', told))
  const body = (record: SdmxRecord) => [
    ...measures
      .filter(({ id }) => id in record)
      .map(({ id }) => element('generic:ObsValue', { value: String(record[id]) })),
    values('Attributes', record, attributes),
  ]
  const keysAlone = attributes.length === 0 && measures.length === 0
  const inSeries = (record: SdmxRecord) => element('generic:Obs', {}, [...dimension(record), ...body(record)].join(''))
  return dataMessage(message, {
    kind: 'GenericData',
    dataSet: (set) => setAttributes(set, ''),
    series: (records) =>
      element(
        'generic:Series',
        {},
        values('SeriesKey', records[0] as SdmxRecord, series) + (keysAlone ? '' : records.map(inSeries).join('')),
      ),
    observation: (record) =>
      element('generic:Obs', {}, [values('ObsKey', record, observation), ...body(record)].join('')),
  })
}
