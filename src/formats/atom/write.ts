import type { FeedEntry } from '../../model/feed.js'
import { feedAddresses } from '../../model/feed-addresses.js'
import type { Face } from '../../model/representation.js'
import type { Listing } from '../../model/table.js'
import { element, xmlText } from '../xml.js'

const said = (name: string, text: string) => element(name, {}, xmlText(text))
// Only days are known, and a feed wants a moment.
const moment = (day: string) => `${day}T00:00:00Z`

function entryOf({ id, updated, title, summary, category, path }: FeedEntry, { origin }: Face): string {
  return element(
    'entry',
    {},
    [
      said('id', id),
      said('title', title),
      said('updated', moment(updated)),
      said('summary', summary),
      element('category', { term: category }),
      element('link', { rel: 'alternate', type: 'application/json', href: origin + path }),
    ].join(''),
  )
}

/** A list that can be followed, as an Atom feed (RFC 4287), one page; the next is linked (RFC 5005). */
export function writeList(listing: Listing & Required<Pick<Listing, 'feed'>>, face: Face): string {
  const { title, updated, entries } = listing.feed(face.language)
  const { id, self, next } = feedAddresses(face, 'atom', listing.meta.next)
  const inside = [
    said('id', id),
    said('title', title),
    said('updated', moment(updated)),
    element('author', {}, said('name', 'Red River')),
    element('link', { rel: 'self', type: 'application/atom+xml', href: self }),
    ...(next === null ? [] : [element('link', { rel: 'next', href: next })]),
    ...entries.map((entry) => entryOf(entry, face)),
  ]
  const attributes = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': face.language }
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('feed', attributes, inside.join('\n'))}\n`
}
