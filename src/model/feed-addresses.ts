import type { Face } from './representation.js'

/** Where a feed is, and what it is called wherever it is. */
export interface FeedAddresses {
  /** A URN (RFC 8141) of the question and language alone: the same from every host, in every face and on every page. */
  id: string
  /** This page, in this face whatever a reader accepts. */
  self: string
  /** The next page in this face; null: there is none. */
  next: string | null
}

/** The addresses of a page of a feed in a face: `format` is its name, `cursor` leads to the next page. */
export function feedAddresses(
  { origin, path, pathTo, language }: Face,
  format: string,
  cursor: string | null,
): FeedAddresses {
  const [place = '', asked = ''] = path.split('?')
  const words = new URLSearchParams(asked)
  for (const word of ['cursor', 'format']) words.delete(word)
  words.set('lang', language)
  words.sort()
  const inFace = (address: string) => {
    const url = new URL(origin + address)
    url.searchParams.set('format', format)
    return url.href
  }
  return {
    id: `urn:redriver:${place.split('/').at(-1)}:${words}`,
    self: inFace(path),
    next: cursor === null ? null : inFace(pathTo(cursor)),
  }
}
