import type { ArtefactType, Identity } from './artefact.js'
import { urnOf } from './urn.js'

/** The classes of the SDMX information model, as URNs spell them: the artefact's, and that of its items. */
const classes: Record<ArtefactType, { artefact: string; item?: string }> = {
  agencyscheme: { artefact: 'base.AgencyScheme', item: 'base.Agency' },
  categoryscheme: { artefact: 'categoryscheme.CategoryScheme', item: 'categoryscheme.Category' },
  categorisation: { artefact: 'categoryscheme.Categorisation' },
  codelist: { artefact: 'codelist.Codelist', item: 'codelist.Code' },
  conceptscheme: { artefact: 'conceptscheme.ConceptScheme', item: 'conceptscheme.Concept' },
  dataflow: { artefact: 'datastructure.Dataflow' },
  datastructure: { artefact: 'datastructure.DataStructure' },
  dataconstraint: { artefact: 'registry.DataConstraint' },
}

/** The URN of a structure, or of an item in it. Case matters. */
export function artefactUrn({ type, agency, id, version }: Identity, item?: string): string {
  const { artefact, item: inside = artefact } = classes[type]
  return item === undefined ? urnOf(artefact, id, version, agency) : `${urnOf(inside, id, version, agency)}.${item}`
}

/** The identity of a code list as a component names it. */
export function codelistIdentity({ agency, id, version }: { agency: string; id: string; version: string }): Identity {
  return { type: 'codelist', agency, id, version }
}
