import type { Language, Names } from '../model/names.js'
import type { Listing } from '../model/table.js'

/**
 * A list whose entries that have names also say, behind their code, the one in the language asked for; and whose texts that
 * are kept in several languages are said in that one alone; its further pages too.
 */
export function spoken(listing: Listing, language: Language): Listing {
  const { said = [], more } = listing
  const things = listing.things.map((thing) => {
    const { code, names } = thing as { code?: string; names?: Names }
    const texts = Object.entries(thing).flatMap(([field, text]: [string, Names | null]) =>
      said.includes(field) ? [[field, text?.[language] ?? null]] : [],
    )
    return { ...(names === undefined ? {} : { code, name: names[language] }), ...thing, ...Object.fromEntries(texts) }
  })
  const further = more === undefined ? {} : { more: async () => spoken(await more(), language) }
  return { ...listing, things, ...further }
}
