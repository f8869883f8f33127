import { oneOf, refuseUnknown } from '../known-parameters.js'
import { idsNamed, pathWords } from '../path-words.js'
import type { RequestWords } from '../request-words.js'
import { referencesAsked } from '../structures/reference-words.js'
import { referenceWords } from '../structures/references.js'
import { schemaContext } from '../structures/schema-context.js'
import { type StructureQuestion, structureDetails } from '../structures/structure-question.js'
import { typesNamed, typeWords1 } from '../structures/type-words.js'
import { versionsAsked1 } from './versions.js'

// Younger than this version.
const references = referenceWords.filter((word) => word !== 'ancestors')
const details = structureDetails.filter((word) => word !== 'raw')

const places = [
  ['agency', 'all'],
  ['id', 'all'],
  ['version', 'latest'],
] as const

/** Reads /{type}/{agency}/{id}/{version}/{item} of REST 1.5. Throws a Problem (400, 404, 501). */
export function structureQuestion1(words: RequestWords): StructureQuestion {
  refuseUnknown(words, { taken: ['detail', 'references', 'format'] })
  const path = pathWords(words.segments, [...places, ['item', 'all'] as const])
  return {
    types: typesNamed(`${words.segments[0]}`, typeWords1),
    agencies: idsNamed('agency', path.agency, '+', 'all'),
    ids: idsNamed('id', path.id, '+', 'all'),
    versions: versionsAsked1(path.version),
    items: idsNamed('item', path.item, '+', 'all'),
    detail: oneOf(words, 'detail', details),
    references: referencesAsked(words, typeWords1, references),
  }
}

/** Reads /schema/{context}/{agency}/{id}/{version}: a structure with all that it rests on, in the part that its data use. */
export function schemaQuestion1(words: RequestWords): StructureQuestion {
  refuseUnknown(words, { taken: ['format', 'dimensionAtObservation'], notCarriedOut: ['explicitMeasure'] })
  const path = pathWords(words.segments, [['context', ''] as const, ...places])
  return {
    types: schemaContext(path.context),
    agencies: idsNamed('agency', path.agency, '+', 'all'),
    ids: idsNamed('id', path.id, '+', 'all'),
    versions: versionsAsked1(path.version),
    items: null,
    detail: 'referencepartial',
    references: 'descendants',
  }
}
