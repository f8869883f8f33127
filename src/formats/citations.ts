import type { ListFormat } from '../model/representation.js'
import * as apa from './apa/write.js'
import * as bibtex from './bibtex/write.js'
import * as cslJson from './csl-json/write.js'
import * as json from './json/write.js'
import * as plain from './plain/write.js'
import * as ris from './ris/write.js'

const one = { streams: false, flat: false, charset: true }

/** The faces of a citation, in the order they are preferred. */
export const citationFormats: readonly ListFormat[] = [
  { ...one, name: 'json', mediaType: 'application/json', extension: 'json', list: json.writeList },
  {
    ...one,
    name: 'csl-json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
    list: cslJson.writeList,
  },
  { ...one, name: 'bibtex', mediaType: 'application/x-bibtex', extension: 'bib', list: bibtex.writeList },
  {
    ...one,
    name: 'ris',
    mediaType: 'application/x-research-info-systems',
    extension: 'ris',
    list: ris.writeList,
  },
  { ...one, name: 'apa', mediaType: 'text/x-bibliography', extension: 'txt', list: apa.writeList },
  { ...one, name: 'plain', mediaType: 'text/plain', extension: 'txt', list: plain.writeList },
]
