import type { Language } from '../../model/names.js'
import type { Artefact } from './artefact.js'

/** What a structure message says, in whatever format. */
export interface StructureMessage {
  id: string
  /** xs:dateTime with its offset. */
  prepared: string
  /** The language of `name`, where a format says one beside all of them. */
  language: Language
  /** Under which address structures are found by type, agency, id and version; without a slash at its end. */
  root: string
  artefacts: readonly Artefact[]
}
