import type { StructureMessage } from '../formats/sdmx/structure-message.js'
import { writeStructure as writeJson } from '../formats/sdmx-json/write-structure.js'
import { writeStructure as writeXml } from '../formats/sdmx-ml/write-structure.js'
import type { Offer } from './negotiation.js'

/** A face of structures. */
export interface StructureFace extends Offer {
  write(message: StructureMessage): string
}

const json: StructureFace = {
  ...{ format: 'jsonstructure', type: 'application/vnd.sdmx.structure+json', version: '2.0.0', write: writeJson },
}
const xml: StructureFace = {
  ...{ format: 'structure', type: 'application/vnd.sdmx.structure+xml', version: '2.1', write: writeXml },
}

/** The faces of structures of REST 2.x, the first by default. */
export const structureFaces2: readonly StructureFace[] = [json, xml]

/** The faces of structures of REST 1.5, the first by default. */
export const structureFaces1: readonly StructureFace[] = [xml, json]
