import type { ListFormat } from '../model/representation.js'
import * as atom from './atom/write.js'
import * as jsonFeed from './json-feed/write.js'

const one = { streams: false, flat: false, charset: true }

/** The faces of a list that can be followed, beside those every answer has, in the order they are preferred. */
export const feeds: readonly ListFormat[] = [
  { ...one, name: 'atom', mediaType: 'application/atom+xml', extension: 'atom', list: atom.writeList },
  { ...one, name: 'json-feed', mediaType: 'application/feed+json', extension: 'json', list: jsonFeed.writeList },
]
