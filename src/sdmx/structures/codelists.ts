import type { Item, ItemScheme } from '../../formats/sdmx/artefact.js'
import { codelistIdentity } from '../../formats/sdmx/artefact-urn.js'
import { type CodelistName, components } from '../../formats/sdmx/components.js'
import { fixedCodes } from '../../formats/sdmx/fixed-codes.js'
import type { CodeLists } from '../../model/catalogue.js'
import { codelistNames } from './own-codes.js'

/** The codes of the lists that come of an edition. */
function editionCodes({ areas, indicators, products, units, sources }: CodeLists): Record<string, readonly Item[]> {
  return {
    CL_INDICATOR: indicators.map(({ code: id, names, definitions: descriptions }) => ({ id, names, descriptions })),
    CL_AREA: areas.map(({ code: id, names, parent }) => ({ id, names, parent })),
    CL_PRODUCT: products.map(({ code: id, names, parent }) => ({ id, names, parent })),
    CL_UNIT: units.map(({ code: id, names }) => ({ id, names })),
    // A title stands in the language of its source, whatever language is spoken.
    CL_SOURCE: sources.map(({ key: id, title }) => ({ id, names: { en: title, vi: title, zh: title } })),
  }
}

/** The code lists that our components name: ours whole, SDMX's own in the part that our figures use. */
export function codelistsOf(lists: CodeLists): ItemScheme[] {
  const codes = { ...fixedCodes, ...editionCodes(lists) }
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
