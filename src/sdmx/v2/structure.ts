import { Problem } from '../../errors.js'
import { oneOf, refuseUnknown } from '../known-parameters.js'
import { idsNamed, pathWords } from '../path-words.js'
import type { RequestWords } from '../request-words.js'
import { referencesAsked } from '../structures/reference-words.js'
import { referenceWords } from '../structures/references.js'
import { schemaContext } from '../structures/schema-context.js'
import { type StructureQuestion, structureDetails } from '../structures/structure-question.js'
import { typesNamed, typeWords2 } from '../structures/type-words.js'
import { versionsNamed } from '../version-token.js'

/** Reads /structure/{type}/{agency}/{id}/{version}/{item} of REST 2.x. Throws a Problem (400, 404, 501). */
export function structureQuestion2(words: RequestWords): StructureQuestion {
  const [resource = 'nothing'] = words.segments
  if (resource !== 'structure')
    throw new Problem('NOT_FOUND', {
      detail: `There is no resource "${resource.slice(0, 100)}": there are structure, data, availability and schema.`,
    })
  refuseUnknown(words, { taken: ['detail', 'references', 'format'], notCarriedOut: ['asOf'] })
  const path = pathWords(words.segments, [
    ['type', '*'],
    ['agency', '*'],
    ['id', '*'],
    ['version', '~'],
    ['item', '*'],
  ])
  versionsNamed([], path.version)
  return {
    types: typesNamed(path.type, typeWords2),
    agencies: idsNamed('agency', path.agency, ',', '*'),
    ids: idsNamed('id', path.id, ',', '*'),
    versions: (versions) => versionsNamed(versions, path.version),
    items: idsNamed('item', path.item, ',', '*'),
    detail: oneOf(words, 'detail', structureDetails),
    references: referencesAsked(words, typeWords2, referenceWords),
  }
}

/** Reads /schema/{context}/{agency}/{id}/{version}: a structure with all that it rests on, in the part that its data use. */
export function schemaQuestion2(words: RequestWords): StructureQuestion {
  refuseUnknown(words, { taken: ['format', 'dimensionAtObservation'], notCarriedOut: ['deletion', 'asOf'] })
  const { context, ...path } = pathWords(words.segments, [
    ['context', ''],
    ['agency', '*'],
    ['id', '*'],
    ['version', '~'],
  ])
  versionsNamed([], path.version)
  return {
    types: schemaContext(context),
    agencies: idsNamed('agency', path.agency, ',', '*'),
    ids: idsNamed('id', path.id, ',', '*'),
    versions: (versions) => versionsNamed(versions, path.version),
    items: null,
    detail: 'referencepartial',
    references: 'descendants',
  }
}
