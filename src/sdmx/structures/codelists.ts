import type { Item, ItemScheme } from '../../formats/sdmx/artefact.js'
import { codelistIdentity } from '../../formats/sdmx/artefact-urn.js'
import { type CodelistName, components } from '../../formats/sdmx/components.js'
import type { CodeLists } from '../../model/catalogue.js'
import { crossDomainCodes } from './cross-domain.js'
import { codelistNames, natureCodes, qualifierCodes } from './own-codes.js'

/** The codes of our own lists: those of the edition, and what the model knows. */
function ownCodes({ areas, indicators, products, units, sources }: CodeLists): Record<string, readonly Item[]> {
  return {
    CL_INDICATOR: indicators.map(({ code: id, names, definitions: descriptions }) => ({ id, names, descriptions })),
    CL_AREA: areas.map(({ code: id, names, parent }) => ({ id, names, parent })),
    CL_PRODUCT: products.map(({ code: id, names, parent }) => ({ id, names, parent })),
    CL_UNIT: units.map(({ code: id, names }) => ({ id, names })),
    // A title stands in the language of its source, whatever language is spoken.
    CL_SOURCE: sources.map(({ key: id, title }) => ({ id, names: { en: title, vi: title, zh: title } })),
    CL_QUALIFIER: qualifierCodes,
    CL_NATURE: natureCodes,
  }
}

/** The code lists that our components name: ours whole, SDMX's own in the part that our figures use. */
export function codelistsOf(lists: CodeLists): ItemScheme[] {
  const codes = { ...crossDomainCodes, ...ownCodes(lists) }
  const named = new Map<string, CodelistName>()
  for (const { codelist } of components) if (codelist !== null) named.set(codelist.id, codelist)
  return [...named.values()].map((codelist) => ({
    ...codelistIdentity(codelist),
    type: 'codelist',
    names: codelistNames[codelist.id] as ItemScheme['names'],
    items: codes[codelist.id] as readonly Item[],
    partial: codelist.agency === 'SDMX',
  }))
}
