import { agency, dataStructure, structureVersion } from '../sdmx/flows.js'
import type { SdmxDataSet, SdmxMessage } from '../sdmx/message.js'
import { structureUrn } from '../sdmx/urn.js'
import { element, startTag } from '../xml.js'

const schemas = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1'

/** The kinds of data message of SDMX-ML 2.1, by their root element. */
export type Kind = 'GenericData' | 'StructureSpecificData'

/** The id by which the data sets of a message refer to its structure. */
export const structureId = dataStructure

const namespaceOf = ({ dimensionAtObservation }: SdmxMessage) => `${structureUrn}:ObsLevelDim:${dimensionAtObservation}`

/** The start tag of the root, the header, and the end tag. */
export function envelope(message: SdmxMessage, kind: Kind): { head: string; foot: string } {
  const specific = kind === 'StructureSpecificData'
  const root = startTag(`message:${kind}`, {
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xmlns:message': `${schemas}/message`,
    'xmlns:common': `${schemas}/common`,
    ...(specific
      ? { 'xmlns:ss': `${schemas}/data/structurespecific`, 'xmlns:ns1': namespaceOf(message) }
      : { 'xmlns:generic': `${schemas}/data/generic` }),
  })
  const structure = {
    structureID: structureId,
    ...(specific ? { namespace: namespaceOf(message) } : {}),
    dimensionAtObservation: message.dimensionAtObservation,
  }
  const reference = { agencyID: agency, id: dataStructure, version: structureVersion }
  const header = [
    element('message:ID', {}, message.id),
    element('message:Test', {}, 'false'),
    element('message:Prepared', {}, message.prepared),
    element('message:Sender', { id: agency }),
    element('message:Structure', structure, element('common:Structure', {}, element('Ref', reference))),
  ]
  return {
    head: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n${element('message:Header', {}, header.join(''))}\n`,
    foot: `</message:${kind}>\n`,
  }
}

/** What a data set says of itself, under the prefix its kind of message has for that. */
export function setAttributes({ action, validFrom, validTo }: SdmxDataSet, prefix: '' | 'ss:'): Record<string, string> {
  return {
    [`${prefix}structureRef`]: structureId,
    [`${prefix}action`]: action,
    ...(validFrom === undefined ? {} : { [`${prefix}validFromDate`]: validFrom }),
    ...(validTo === undefined ? {} : { [`${prefix}validToDate`]: validTo }),
  }
}
