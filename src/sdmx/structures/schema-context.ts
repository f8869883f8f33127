import { Problem } from '../../errors.js'
import type { ArtefactType } from '../../formats/sdmx/artefact.js'

/** The type of the structure whose schema is asked for. Throws NOT_IMPLEMENTED (501), UNKNOWN_VALUE (400). */
export function schemaContext(word: string): ArtefactType[] {
  if (word === 'dataflow' || word === 'datastructure') return [word]
  if (['provisionagreement', 'metadatastructure', 'metadataflow', 'metadataprovisionagreement'].includes(word))
    throw new Problem('NOT_IMPLEMENTED', { detail: `There are no structures of type ${word} here.` })
  throw new Problem('UNKNOWN_VALUE', {
    detail: `A schema is asked for as /schema/dataflow or /schema/datastructure, not of "${word.slice(0, 100)}".`,
    allowed: ['dataflow', 'datastructure'],
  })
}
