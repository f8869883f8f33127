import type { AvailabilityQuestion } from './availability-question.js'
import type { DataFace } from './data-faces.js'
import type { DataQuestion } from './data-question.js'
import type { Refusal } from './refusal.js'
import type { RequestWords } from './request-words.js'
import type { StructureFace } from './structure-faces.js'
import type { StructureQuestion } from './structures/structure-question.js'

/** A version of the SDMX REST service: all that differs from the other. */
export interface Service {
  /** Where it stands, without a slash at its end. */
  prefix: string
  /** The first word of the path of availability; data and schema are called alike. */
  availability: string
  /** First words that the standard knows and we do not carry out. */
  others: readonly string[]
  dataFaces: readonly DataFace[]
  structureFaces: readonly StructureFace[]
  dataQuestion(words: RequestWords): DataQuestion
  availabilityQuestion(words: RequestWords): AvailabilityQuestion
  structureQuestion(words: RequestWords): StructureQuestion
  schemaQuestion(words: RequestWords): StructureQuestion
  /** How a refusal is told. */
  refusal(refusal: Refusal): { mediaType: string; body: string }
  /** The status where a question about a known flow has no answer: 204, which is no error, or 404. */
  emptyStatus: 204 | 404
}
