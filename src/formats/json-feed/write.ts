import { feedAddresses } from '../../model/feed-addresses.js'
import type { Face } from '../../model/representation.js'
import type { Listing } from '../../model/table.js'

/** A list that can be followed, as a JSON Feed 1.1 (jsonfeed.org), one page; `next_url` is the next. */
export function writeList(listing: Listing & Required<Pick<Listing, 'feed'>>, face: Face): string {
  const { title, entries } = listing.feed(face.language)
  const { origin, language } = face
  const { self, next } = feedAddresses(face, 'json-feed', listing.meta.next)
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: `${origin}/`,
    feed_url: self,
    ...(next === null ? {} : { next_url: next }),
    language,
    authors: [{ name: 'Red River' }],
    items: entries.map(({ id, updated, title, summary, category, path }) => ({
      id,
      url: origin + path,
      title,
      content_text: summary,
      // Only days are known, and a feed wants a moment.
      date_modified: `${updated}T00:00:00Z`,
      tags: [category],
    })),
  })
}
