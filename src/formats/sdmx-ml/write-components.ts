import type { DataStructure } from '../sdmx/artefact.js'
import { codelistIdentity } from '../sdmx/artefact-urn.js'
import type { Component } from '../sdmx/components.js'
import { element } from '../xml.js'
import { referenceInto, referenceTo } from './places.js'

type Attributes = Record<string, string>

function representation({ codelist, type }: Component): string {
  const format =
    codelist === null
      ? element('str:TextFormat', { textType: type })
      : element('str:Enumeration', {}, referenceTo(codelistIdentity(codelist)))
  return element('str:LocalRepresentation', {}, format)
}

/** The components of a data structure; all its attributes are of the observation. */
export function writeComponents({ components, concepts }: DataStructure): string {
  const written = (
    role: Component['role'],
    name: string,
    more: (one: Component, i: number) => Attributes,
    after = '',
  ) =>
    components
      .filter((component) => component.role === role)
      .map((one, i) => {
        const identity = element('str:ConceptIdentity', {}, referenceInto(concepts, one.id))
        return element(`str:${name}`, { id: one.id, ...more(one, i) }, identity + representation(one) + after)
      })
      .join('')
  const dimensions = written('dimension', 'Dimension', (_one, i) => ({ position: String(i + 1) }))
  const position = String(components.filter(({ role }) => role === 'dimension').length + 1)
  const ofTheObservation = element(
    'str:AttributeRelationship',
    {},
    element('str:PrimaryMeasure', {}, element('Ref', { id: 'OBS_VALUE' })),
  )
  const assigned = ({ mandatory }: Component) => ({ assignmentStatus: mandatory ? 'Mandatory' : 'Conditional' })
  const lists = [
    element(
      'str:DimensionList',
      { id: 'DimensionDescriptor' },
      dimensions + written('time', 'TimeDimension', () => ({ position })),
    ),
    element(
      'str:AttributeList',
      { id: 'AttributeDescriptor' },
      written('attribute', 'Attribute', assigned, ofTheObservation),
    ),
    element(
      'str:MeasureList',
      { id: 'MeasureDescriptor' },
      written('measure', 'PrimaryMeasure', () => ({})),
    ),
  ]
  return element('str:DataStructureComponents', {}, lists.join(''))
}
