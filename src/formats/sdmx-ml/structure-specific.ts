import type { Component } from '../sdmx/components.js'
import type { SdmxMessage, SdmxRecord } from '../sdmx/message.js'
import { levelsOf } from '../sdmx/series.js'
import { element } from '../xml.js'
import { dataMessage } from './data-message.js'
import { setAttributes } from './envelope.js'

/** An SDMX message as structure-specific data of SDMX-ML 2.1: components are attributes of Series and Obs. */
export function writeStructureSpecific(message: SdmxMessage): AsyncGenerator<string> {
  const { series } = levelsOf(message)
  const below = message.components.filter((component) => !series.includes(component))
  const cells = (record: SdmxRecord, components: readonly Component[]) =>
    Object.fromEntries(components.filter(({ id }) => id in record).map(({ id }) => [id, String(record[id])]))
  const observation = (record: SdmxRecord) => element('Obs', cells(record, below))
  const keysAlone = below.every(({ role }) => role === 'dimension' || role === 'time')
  return dataMessage(message, {
    kind: 'StructureSpecificData',
    dataSet: (set) => ({
      'xsi:type': 'ns1:DataSetType',
      'ss:dataScope': 'DataStructure',
      ...setAttributes(set, 'ss:'),
    }),
    series: (records) =>
      element('Series', cells(records[0] as SdmxRecord, series), keysAlone ? '' : records.map(observation).join('')),
    observation,
  })
}
