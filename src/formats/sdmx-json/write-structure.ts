import type { Language, Names } from '../../model/names.js'
import type { Artefact, ArtefactType, Item, ItemScheme } from '../sdmx/artefact.js'
import { artefactUrn } from '../sdmx/artefact-urn.js'
import { agency } from '../sdmx/flows.js'
import type { StructureMessage } from '../sdmx/structure-message.js'
import { componentsObject } from './components-object.js'
import { constraintObject } from './constraint-object.js'
import { listed } from './listed.js'

const collections: Record<ArtefactType, string> = {
  agencyscheme: 'agencySchemes',
  dataflow: 'dataflows',
  categoryscheme: 'categorySchemes',
  categorisation: 'categorisations',
  codelist: 'codelists',
  conceptscheme: 'conceptSchemes',
  datastructure: 'dataStructures',
  dataconstraint: 'dataConstraints',
}
const itemsOf: Record<ItemScheme['type'], string> = {
  agencyscheme: 'agencies',
  categoryscheme: 'categories',
  codelist: 'codes',
  conceptscheme: 'concepts',
}

const named = (names: Names, language: Language) => ({ name: names[language], names })
function item({ id, names, descriptions, parent }: Item, language: Language): object {
  return {
    id,
    ...named(names, language),
    ...(descriptions === undefined ? {} : { description: descriptions[language], descriptions }),
    ...(parent ? { parent } : {}),
  }
}

function content(artefact: Artefact, language: Language): object {
  switch (artefact.type) {
    case 'dataflow':
      return { structure: artefactUrn(artefact.structure) }
    case 'datastructure':
      return { dataStructureComponents: componentsObject(artefact) }
    case 'dataconstraint':
      return constraintObject(artefact)
    case 'categorisation':
      return { source: artefactUrn(artefact.source), target: artefactUrn(artefact.scheme, artefact.category) }
    default:
      return {
        isPartial: artefact.partial,
        ...listed(
          itemsOf[artefact.type],
          artefact.items.map((one) => item(one, language)),
        ),
      }
  }
}

function written(artefact: Artefact, { language, root }: StructureMessage): object {
  const { type, agency: agencyID, id, version, names, stub = false } = artefact
  const href = `${root}/${type}/${agencyID}/${id}/${version}`
  return {
    id,
    agencyID,
    version,
    isExternalReference: stub,
    ...named(names, language),
    links: [{ rel: 'self', urn: artefactUrn(artefact), href, type, hreflang: language }],
    ...(stub ? {} : content(artefact, language)),
  }
}

/** A structure message in SDMX-JSON 2.0.0. Every name stands in all languages, and as `name` in the one asked for. */
export function writeStructure(message: StructureMessage): string {
  const { id, prepared, language, artefacts } = message
  const types = [...new Set(artefacts.map(({ type }) => type))]
  const data = types.map((type) => [
    collections[type],
    artefacts.filter((artefact) => artefact.type === type).map((artefact) => written(artefact, message)),
  ])
  return JSON.stringify({
    meta: {
      schema:
        'https://raw.githubusercontent.com/sdmx-twg/sdmx-json/develop/structure-message/tools/schemas/2.0.0/sdmx-json-structure-schema.json',
      id,
      test: false,
      prepared,
      contentLanguages: [language],
      sender: { id: agency },
    },
    data: Object.fromEntries(data),
  })
}
