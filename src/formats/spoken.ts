import type { Language, Names } from '../model/names.js'
import type { Listing } from '../model/table.js'

/** A list whose entries that have names also say, behind their code, the one in the language asked for. */
export function spoken(listing: Listing, language: Language): Listing {
  const things = listing.things.map((thing) => {
    const { code, names } = thing as { code?: string; names?: Names }
    return names === undefined ? thing : { code, name: names[language], ...thing }
  })
  return { ...listing, things }
}
