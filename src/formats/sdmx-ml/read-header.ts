import type { SaxesTagNS } from 'saxes'
import { structureIn } from '../sdmx/read-observation.js'
import { attributeOf } from './read-parts.js'

/** A structure that data sets of a message follow. */
interface ToldStructure {
  name: string | null
  dimensionAtObservation: string
}

/** What the header of a data message says that its data sets follow. */
export interface Header {
  prepared: string | null
  action: string | null
  structures: Map<string, ToldStructure>
}

/** Reads the header of a data message, fed with its elements: as they open, and as they close with their text. */
export function headerReader(): {
  header: Header
  opened(tag: SaxesTagNS): void
  closed(name: string, text: string): void
} {
  const header: Header = { prepared: null, action: null, structures: new Map() }
  let now: ToldStructure = { name: null, dimensionAtObservation: 'TIME_PERIOD' }
  return {
    header,
    opened(tag) {
      const id = attributeOf(tag, 'structureID')
      if (tag.local === 'Structure' && id !== undefined) {
        const at = attributeOf(tag, 'dimensionAtObservation')
        now = { name: null, dimensionAtObservation: at ?? 'TIME_PERIOD' }
        header.structures.set(id, now)
      } else if (tag.local === 'Ref') {
        const [by, name, version = '1.0'] = ['agencyID', 'id', 'version'].map((word) => attributeOf(tag, word))
        now.name = `${by}:${name}(${version})`
      }
    },
    closed(name, text) {
      if (name === 'Prepared') header.prepared = text.trim()
      else if (name === 'DataSetAction') header.action = text.trim()
      else if (name === 'URN') now.name = structureIn(text.trim())
    },
  }
}
