import { writeError } from '../../formats/sdmx-ml/write-error.js'
import { dataFaces1 } from '../data-faces.js'
import type { Service } from '../service.js'
import { structureFaces1 } from '../structure-faces.js'
import { availabilityQuestion1 } from './availability.js'
import { dataQuestion1 } from './data.js'
import { schemaQuestion1, structureQuestion1 } from './structure.js'

// The errors that SDMX 2.1 numbers; those that it has no number for are ours from 1000 on.
const codes: Readonly<Record<number, number>> = { 400: 140, 404: 100, 413: 130, 500: 500, 501: 501, 503: 503 }

/** SDMX REST 1.5, of SDMX 2.1. An empty answer is the error 100, with status 404. */
export const service1: Service = {
  prefix: '/sdmx/v1',
  availability: 'availableconstraint',
  others: ['metadata'],
  dataFaces: dataFaces1,
  structureFaces: structureFaces1,
  dataQuestion: dataQuestion1,
  availabilityQuestion: availabilityQuestion1,
  structureQuestion: structureQuestion1,
  schemaQuestion: schemaQuestion1,
  refusal: ({ status, detail }) => ({
    mediaType: 'application/vnd.sdmx.error+xml;version=2.1',
    body: writeError(codes[status] ?? 1000 + status, detail),
  }),
  emptyStatus: 404,
}
