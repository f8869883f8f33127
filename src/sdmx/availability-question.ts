import { Problem } from '../errors.js'
import type { ArtefactType } from '../formats/sdmx/artefact.js'
import { components, keyComponents } from '../formats/sdmx/components.js'
import type { DataQuestion } from './data-question.js'
import type { RequestWords } from './request-words.js'

/** Which figures there are to be asked for, in whichever version of REST. */
export interface AvailabilityQuestion {
  data: DataQuestion
  /** The one dimension that is told; null: all. */
  component: string | null
  /** What the question would answer, or what each dimension could be asked for beside the others. */
  mode: 'exact' | 'available'
  /** The types of the structures that are told beside it. */
  references: readonly ArtefactType[]
}

const types: Record<string, readonly ArtefactType[]> = {
  none: [],
  all: ['dataflow', 'datastructure', 'conceptscheme', 'codelist'],
  ...{ codelist: ['codelist'], datastructure: ['datastructure'], conceptscheme: ['conceptscheme'] },
  ...{ dataflow: ['dataflow'], valuelist: [], dataproviderscheme: [] },
}

/** The types that `references` of availability names, several by comma. Throws UNKNOWN_VALUE (400). */
export function availabilityReferences({ parameters }: RequestWords): ArtefactType[] {
  return (parameters.get('references') ?? 'none').split(',').flatMap((word) => {
    const named = Object.hasOwn(types, word) ? types[word] : undefined
    if (named !== undefined) return named
    throw new Problem('UNKNOWN_VALUE', {
      detail: `references is ${Object.keys(types).join(', ')} here, not "${word.slice(0, 100)}".`,
      param: 'references',
      allowed: Object.keys(types),
    })
  })
}

/** The dimension whose codes are asked for; null: all. Throws UNKNOWN_CODE (400). */
export function dimensionAsked(word: string, any: string): string | null {
  if (word === any) return null
  const allowed = [...keyComponents, ...components.filter(({ role }) => role === 'time')].map(({ id }) => id)
  if (allowed.includes(word)) return word
  throw new Problem('UNKNOWN_CODE', {
    detail: `The data structure has no dimension "${word.slice(0, 100)}"; it has ${allowed.join(', ')}.`,
    param: 'componentID',
    allowed,
  })
}
