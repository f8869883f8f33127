import { Problem } from '../../errors.js'
import { type ArtefactType, artefactTypes } from '../../formats/sdmx/artefact.js'
import { nearest } from '../../model/nearest.js'

/** What types of structures are called in a version of REST: those that we have, and those that exist without us having any. */
export interface TypeWords {
  ours: Readonly<Record<string, readonly ArtefactType[]>>
  others: readonly string[]
}

const own = Object.fromEntries(artefactTypes.filter((type) => type !== 'dataconstraint').map((type) => [type, [type]]))

const common = [
  ...['metadatastructure', 'dataproviderscheme', 'dataconsumerscheme', 'organisationunitscheme', 'metadataflow'],
  ...['reportingtaxonomy', 'provisionagreement', 'process', 'transformationscheme', 'rulesetscheme'],
  ...['userdefinedoperatorscheme', 'customtypescheme', 'namepersonalisationscheme', 'vtlmappingscheme'],
  'organisationscheme',
]

/** REST 2.x. `all` stands in an example of the standard where its grammar has `*`. */
export const typeWords2: TypeWords = {
  ours: { ...own, dataconstraint: ['dataconstraint'], '*': artefactTypes, all: artefactTypes },
  others: [
    ...common,
    ...['hierarchy', 'hierarchyassociation', 'valuelist', 'metadataproviderscheme', 'metadataprovisionagreement'],
    ...['structuremap', 'representationmap', 'conceptschememap', 'categoryschememap', 'organisationschememap'],
    ...['reportingtaxonomymap', 'metadataconstraint', 'geographiccodelist', 'geogridcodelist'],
  ],
}

/** REST 1.5. */
export const typeWords1: TypeWords = {
  ours: {
    ...own,
    contentconstraint: ['dataconstraint'],
    actualconstraint: ['dataconstraint'],
    allowedconstraint: [],
    structure: artefactTypes,
  },
  others: [...common, 'hierarchicalcodelist', 'structureset', 'attachmentconstraint', 'namealiasscheme'],
}

/** The types of ours that a word names. Throws NOT_IMPLEMENTED (501) for a type that exists and we have none of, UNKNOWN_VALUE (400). */
export function typesNamed(word: string, { ours, others }: TypeWords): readonly ArtefactType[] {
  const types = Object.hasOwn(ours, word) ? ours[word] : undefined
  if (types !== undefined) return types
  if (others.includes(word))
    throw new Problem('NOT_IMPLEMENTED', { detail: `There are no structures of type ${word} here.` })
  const allowed = Object.keys(ours)
  const meant = nearest(word, allowed)
  throw new Problem('UNKNOWN_VALUE', {
    detail: `"${word.slice(0, 100)}" is no type of structures.${meant === undefined ? '' : ` Is ${meant} meant?`}`,
    allowed,
  })
}
