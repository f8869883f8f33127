import { languages, type Names } from '../../model/names.js'
import { type Artefact, artefactTypes, type Item, type ItemScheme, isItemScheme } from '../sdmx/artefact.js'
import { artefactUrn } from '../sdmx/artefact-urn.js'
import { agency } from '../sdmx/flows.js'
import type { StructureMessage } from '../sdmx/structure-message.js'
import { element, xmlText } from '../xml.js'
import { namespaces } from './namespaces.js'
import { places, referenceInto, referenceTo } from './places.js'
import { writeComponents } from './write-components.js'
import { writeCounts, writeRegion } from './write-constraint.js'

const inLanguages = (name: string, texts: Names) =>
  languages.map((language) => element(name, { 'xml:lang': language }, xmlText(texts[language]))).join('')

function itemOf(scheme: ItemScheme, { id, names, descriptions, parent }: Item): string {
  const inside = [
    inLanguages('com:Name', names),
    descriptions === undefined ? '' : inLanguages('com:Description', descriptions),
    parent ? element('str:Parent', {}, element('Ref', { id: parent })) : '',
  ]
  return element(`str:${places[scheme.type].item}`, { id, urn: artefactUrn(scheme, id) }, inside.join(''))
}

function contentOf(artefact: Artefact): string {
  if (isItemScheme(artefact)) return artefact.items.map((one) => itemOf(artefact, one)).join('')
  switch (artefact.type) {
    case 'dataflow':
      return element('str:Structure', {}, referenceTo(artefact.structure))
    case 'datastructure':
      return writeComponents(artefact)
    case 'dataconstraint':
      return writeRegion(artefact)
    default: {
      const source = element('str:Source', {}, referenceTo(artefact.source))
      return source + element('str:Target', {}, referenceInto(artefact.scheme, artefact.category))
    }
  }
}

function written(artefact: Artefact, root: string): string {
  const { type, agency: agencyID, id, version, names, stub = false } = artefact
  const where = { isExternalReference: 'true', structureURL: `${root}/${type}/${agencyID}/${id}/${version}` }
  const attributes: Record<string, string> = {
    id,
    urn: artefactUrn(artefact).replace('DataConstraint', 'ContentConstraint'),
    agencyID,
    version,
    ...(stub ? where : {}),
    ...(isItemScheme(artefact) && artefact.partial && !stub ? { isPartial: 'true' } : {}),
    ...(type === 'dataconstraint' ? { type: 'Actual' } : {}),
  }
  const told = type === 'dataconstraint' && !stub ? writeCounts(artefact) : ''
  const inside = told + inLanguages('com:Name', names) + (stub ? '' : contentOf(artefact))
  return element(`str:${places[type].name}`, attributes, inside)
}

/** A structure message in SDMX-ML 2.1, names in all languages. */
export function writeStructure({ id, prepared, root, artefacts }: StructureMessage): string {
  const groups = artefactTypes.map((type) => {
    const all = artefacts.filter((artefact) => artefact.type === type).map((artefact) => written(artefact, root))
    return all.length === 0 ? '' : element(`str:${places[type].group}`, {}, all.join(''))
  })
  const header = [
    element('mes:ID', {}, id),
    element('mes:Test', {}, 'false'),
    element('mes:Prepared', {}, prepared),
    element('mes:Sender', { id: agency }),
  ]
  const body = element('mes:Header', {}, header.join('')) + element('mes:Structures', {}, groups.join(''))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('mes:Structure', namespaces('structure'), body)}\n`
}
