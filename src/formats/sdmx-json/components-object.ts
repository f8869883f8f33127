import type { DataStructure } from '../sdmx/artefact.js'
import { artefactUrn, codelistIdentity } from '../sdmx/artefact-urn.js'
import type { Component } from '../sdmx/components.js'

function representation({ codelist, type }: Component): object {
  return codelist === null
    ? { format: { dataType: type } }
    : { enumeration: artefactUrn(codelistIdentity(codelist)), enumerationFormat: { dataType: 'String' } }
}

/** The components of a data structure; all its attributes are of the observation. */
export function componentsObject({ concepts, components }: DataStructure): object {
  const of = (role: Component['role']) => components.filter((component) => component.role === role)
  const component = (one: Component) => ({
    id: one.id,
    conceptIdentity: artefactUrn(concepts, one.id),
    localRepresentation: representation(one),
  })
  const [time] = of('time')
  const dimensions = of('dimension')
  return {
    dimensionList: {
      id: 'DimensionDescriptor',
      dimensions: dimensions.map((one, position) => ({ ...component(one), position })),
      ...(time === undefined ? {} : { timeDimension: component(time) }),
    },
    measureList: {
      id: 'MeasureDescriptor',
      measures: of('measure').map((one) => ({ ...component(one), usage: 'optional' })),
    },
    attributeList: {
      id: 'AttributeDescriptor',
      attributes: of('attribute').map((one) => ({
        ...component(one),
        usage: one.mandatory ? 'mandatory' : 'optional',
        attributeRelationship: { observation: {} },
      })),
    },
  }
}
