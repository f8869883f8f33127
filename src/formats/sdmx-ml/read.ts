import { SaxesParser } from 'saxes'
import { MalformedSdmx } from '../sdmx/malformed.js'
import type { ReadObservation } from '../sdmx/read-observation.js'
import { decoded } from './decoded.js'
import { dataReader } from './read-data.js'
import { headerReader } from './read-header.js'

const isDataMessage = /^(StructureSpecific|Generic)(TimeSeries)?Data$/

/**
 * The observations of a data message of SDMX-ML 2.1 of any agency, structure-specific or generic, as they come; each with what
 * its series, its groups and its data set say too. Throws MalformedSdmx.
 */
export async function* readMessage(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ReadObservation> {
  const ready: ReadObservation[] = []
  const { header, ...head } = headerReader()
  const data = dataReader(header, (observation) => ready.push(observation))
  const parser = new SaxesParser({ xmlns: true })
  let root: string | null = null
  let inHeader = false
  let text = ''
  // Messages of a single line are common: the column tells more.
  const here = () => `line ${parser.line}, column ${parser.column}`
  let begins = ''
  parser.on('opentagstart', () => {
    begins = here()
  })
  parser.on('opentag', (tag) => {
    text = ''
    if (root === null && !isDataMessage.test(tag.local))
      throw new MalformedSdmx(begins, `the root is ${tag.local}`, 'GenericData or StructureSpecificData')
    root ??= tag.local
    if (tag.local === 'Header') inHeader = true
    if (inHeader) head.opened(tag)
    else data.opened(tag, begins)
  })
  parser.on('text', (piece) => {
    text += piece
  })
  parser.on('closetag', ({ local }) => {
    if (inHeader) head.closed(local, text)
    else data.closed(local)
    if (local === 'Header') inHeader = false
  })
  parser.on('error', ({ message }) => {
    throw new MalformedSdmx(here(), message.replace(/^\d+:\d+: /, ''), 'well-formed XML')
  })
  for await (const piece of decoded(bytes)) {
    parser.write(piece)
    yield* ready.splice(0)
  }
  parser.close()
}
