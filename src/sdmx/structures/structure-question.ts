import type { ArtefactType } from '../../formats/sdmx/artefact.js'

/** The words of `detail` of structures. */
export const structureDetails = [
  ...['full', 'allstubs', 'allcompletestubs', 'referencestubs', 'referencecompletestubs', 'referencepartial', 'raw'],
] as const
export type StructureDetail = (typeof structureDetails)[number]

/** What a structure query asks for, in whichever version of REST. null: any. */
export interface StructureQuestion {
  types: readonly ArtefactType[]
  agencies: readonly string[] | null
  ids: readonly string[] | null
  /** Those of the versions that one structure has which are asked for. */
  versions: (versions: readonly string[]) => readonly string[]
  items: readonly string[] | null
  detail: StructureDetail
  references: string | readonly ArtefactType[]
}
