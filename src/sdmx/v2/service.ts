import { writeError } from '../../formats/sdmx-json/write-error.js'
import { dataFaces2 } from '../data-faces.js'
import type { Service } from '../service.js'
import { structureFaces2 } from '../structure-faces.js'
import { availabilityQuestion2 } from './availability.js'
import { dataQuestion2 } from './data.js'
import { schemaQuestion2, structureQuestion2 } from './structure.js'

/** SDMX REST 2.1, of SDMX 3.0. An empty answer is 204, which the standard prefers to 404. */
export const service2: Service = {
  prefix: '/sdmx/v2',
  availability: 'availability',
  others: ['metadata', 'registration'],
  dataFaces: dataFaces2,
  structureFaces: structureFaces2,
  dataQuestion: dataQuestion2,
  availabilityQuestion: availabilityQuestion2,
  structureQuestion: structureQuestion2,
  schemaQuestion: schemaQuestion2,
  refusal: (refusal) => ({
    mediaType: 'application/vnd.sdmx.structure+json;version=2.0.0',
    body: writeError(refusal),
  }),
  emptyStatus: 204,
}
