import type { Names } from '../../model/names.js'
import type { SdmxMessage } from '../sdmx/message.js'
import { flowUrn, structureUrn } from '../sdmx/urn.js'
import type { ComponentValues } from './component-values.js'

/** The components of a message with their values, by the place they have in it. */
export interface Placement {
  series: readonly ComponentValues[]
  observation: readonly ComponentValues[]
  measures: readonly ComponentValues[]
  attributes: readonly ComponentValues[]
}

const spoken = (names: Names, { language }: SdmxMessage) => ({ name: names[language], names })

/** What the data sets of a message are made of (SDMX-JSON 2.0.0, `structure`): told when their values are all known. */
export function structureOf(message: SdmxMessage, placement: Placement): object {
  const positions = message.components.filter(({ role }) => role === 'dimension' || role === 'time')
  const told = ({ component, told }: ComponentValues) => ({
    id: component.id,
    ...spoken(component.names, message),
    ...told(),
  })
  const dimension = (values: ComponentValues) => {
    const { component } = values
    const roles = component.role === 'time' ? ['TIME_PERIOD'] : component.id === 'FREQ' ? ['FREQ'] : []
    return { ...told(values), keyPosition: positions.indexOf(component), roles }
  }
  const attribute = (values: ComponentValues) => ({
    ...told(values),
    isMandatory: values.component.mandatory,
    relationship: { observation: {} },
  })
  // A dimension of a message without observations has no values, and may not be told without.
  const dimensions = (list: readonly ComponentValues[]) => list.map(dimension).filter((one) => 'values' in one)
  return {
    links: [
      { rel: 'dataflow', urn: flowUrn(message.flow) },
      { rel: 'datastructure', urn: structureUrn },
    ],
    ...spoken(message.flow.names, message),
    dimensions: {
      dataSet: [],
      series: dimensions(placement.series),
      observation: dimensions(placement.observation),
    },
    measures: { observation: placement.measures.map(told) },
    attributes: {
      dataSet: [],
      dimensionGroup: [],
      series: [],
      observation: placement.attributes.map(attribute),
    },
    annotations: [],
    dataSets: message.sets.map((_set, i) => i),
  }
}
