import type { SdmxMessage } from '../formats/sdmx/message.js'
import { type CsvStyle, csvStyleOf } from '../formats/sdmx-csv/style.js'
import { writeMessage as writeCsv } from '../formats/sdmx-csv/write.js'
import { writeMessage as writeJson } from '../formats/sdmx-json/write.js'
import { writeGeneric } from '../formats/sdmx-ml/generic.js'
import { writeStructureSpecific } from '../formats/sdmx-ml/structure-specific.js'
import type { Written } from '../model/representation.js'
import type { Offer } from './negotiation.js'

type Parameters = Readonly<Record<string, string>>

/** A face of data; `parameters` are those of the media type. */
export interface DataFace extends Offer {
  write(message: SdmxMessage, parameters: Parameters): Written
}

const csv = (version: CsvStyle['version']): DataFace => ({
  ...{ format: 'csvdata', type: 'application/vnd.sdmx.data+csv', version },
  write: (message, parameters) => writeCsv(message, csvStyleOf(version, parameters)),
})
const json: DataFace = {
  ...{ format: 'jsondata', type: 'application/vnd.sdmx.data+json', version: '2.0.0', write: writeJson },
}
const specific: DataFace = {
  ...{ format: 'structurespecificdata', type: 'application/vnd.sdmx.structurespecificdata+xml', version: '2.1' },
  write: writeStructureSpecific,
}
const generic: DataFace = {
  ...{ format: 'genericdata', type: 'application/vnd.sdmx.genericdata+xml', version: '2.1', write: writeGeneric },
}

/** The faces of data of REST 2.x, the first by default. */
export const dataFaces2: readonly DataFace[] = [json, csv('2.0.0'), csv('1.0.0'), specific, generic]

/** The faces of data of REST 1.5, the first by default. */
export const dataFaces1: readonly DataFace[] = [generic, specific, csv('1.0.0'), csv('2.0.0'), json]
