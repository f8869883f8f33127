import type { ArtefactType, Identity } from '../sdmx/artefact.js'
import { element } from '../xml.js'

/** Where structures of each type stand: the element around them, their own, and what a reference to them, or to an item, says. */
export const places: Record<ArtefactType, { group: string; name: string; package: string; item?: string }> = {
  agencyscheme: { group: 'OrganisationSchemes', name: 'AgencyScheme', package: 'base', item: 'Agency' },
  dataflow: { group: 'Dataflows', name: 'Dataflow', package: 'datastructure' },
  categoryscheme: { group: 'CategorySchemes', name: 'CategoryScheme', package: 'categoryscheme', item: 'Category' },
  categorisation: { group: 'Categorisations', name: 'Categorisation', package: 'categoryscheme' },
  codelist: { group: 'Codelists', name: 'Codelist', package: 'codelist', item: 'Code' },
  conceptscheme: { group: 'Concepts', name: 'ConceptScheme', package: 'conceptscheme', item: 'Concept' },
  datastructure: { group: 'DataStructures', name: 'DataStructure', package: 'datastructure' },
  dataconstraint: { group: 'Constraints', name: 'ContentConstraint', package: 'registry' },
}

/** A reference to a structure. */
export function referenceTo({ type, agency: agencyID, id, version }: Identity): string {
  return element('Ref', { id, version, agencyID, package: places[type].package, class: places[type].name })
}

/** A reference to an item of a scheme. */
export function referenceInto(scheme: Identity, id: string): string {
  const { package: within, item = '' } = places[scheme.type]
  const parent = { maintainableParentID: scheme.id, maintainableParentVersion: scheme.version }
  return element('Ref', { id, ...parent, agencyID: scheme.agency, package: within, class: item })
}
