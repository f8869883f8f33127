import { Problem } from '../errors.js'
import { membersOn } from '../model/area.js'
import type { Catalogue, CodeList } from '../model/catalogue.js'
import type { Names } from '../model/names.js'
import { nearest } from '../model/nearest.js'
import { quotation } from '../model/quotation.js'
import type { CodeParameter, Selection } from '../model/selection.js'
import { type Edition, shortDigest } from './edition.js'

const lists: Record<CodeParameter, keyof Catalogue> = {
  indicator: 'indicators',
  reporter: 'areas',
  partner: 'areas',
  area: 'areas',
  host: 'areas',
  origin: 'areas',
  product: 'products',
  unit: 'units',
  source: 'sources',
}

/** The codes of a question, canonical, groups expanded to their members. */
export type Codes = { [Parameter in CodeParameter]?: string[] }

/** The code probably meant by a word that is none: that of a name in any language, else the nearest code or alias. */
export function meantCode(word: string, { entries, canonical }: CodeList<object>): string | undefined {
  const spoken = word.toLowerCase()
  for (const [code, entry] of entries) {
    if ('names' in entry && Object.values(entry.names as Names).some((name) => name.toLowerCase() === spoken))
      return code
  }
  return nearest(word, entries.keys()) ?? nearest(word, canonical.keys())
}

/** The canonical code a word leads to. Throws UNKNOWN_CODE (400) with what was probably meant. */
export function canonical(list: CodeList<object>, param: string, word: string): string {
  const code = list.canonical.get(word)
  if (code !== undefined) return code
  const meant = meantCode(word, list)
  throw new Problem('UNKNOWN_CODE', {
    detail: `${param} has ${quotation(word)}, which is no code we know.`,
    param,
    ...(meant === undefined ? {} : { did_you_mean: meant }),
    hint: `The codes are at /v1/${lists[param as CodeParameter] ?? 'areas'}.`,
  })
}

function expanded(code: string, { codes }: Edition, asOf: string | null): string[] {
  const area = codes.areas.entries.get(code)
  // A group whose members are not told is what its sources say of it.
  return area?.kind === 'group' && area.members.length > 0 ? membersOn(area, asOf) : [code]
}

/** Looks the codes of a question up, groups as their members unless told otherwise; refuses an edition that is not served. Throws EDITION_MOVED (409), UNKNOWN_CODE (400). */
export function resolved({ codes, as_of, edition: guard }: Selection, edition: Edition, groupsAsMembers = true): Codes {
  if (guard !== null && guard !== shortDigest(edition)) {
    throw new Problem('EDITION_MOVED', {
      detail: `Edition ${guard} is not served; the current one is ${shortDigest(edition)}.`,
      param: 'edition',
      hint: 'Ask again without edition, or with the current one.',
    })
  }
  const found: Codes = {}
  for (const [param, words] of Object.entries(codes) as [CodeParameter, string[]][]) {
    const list = edition.codes[lists[param]]
    const canonicals = words.map((word) => canonical(list, param, word))
    const expands = groupsAsMembers && lists[param] === 'areas'
    found[param] = [...new Set(canonicals.flatMap((code) => (expands ? expanded(code, edition, as_of) : [code])))]
  }
  return found
}
