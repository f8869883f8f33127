import type { SdmxAction } from './message.js'

/** What a message says of the data set an observation stands in. */
export interface ReadSet {
  /** The structure by its class-less name, as IMF:ECOFIN_DSD(1.0): a dataflow's, a data structure's or a provision agreement's. */
  structure: string | null
  /** When the message was prepared, as it says; CSV does not. */
  prepared: string | null
  /** SDMX 3.1 has Merge where 3.0 has Information and Append. */
  action: SdmxAction | 'Merge'
}

/** An observation as a message of any agency tells it, in whatever format and at whatever level of it. */
export interface ReadObservation {
  set: ReadSet
  /** Where it stands: `line 12`, of XML with its column, of JSON the path. */
  place: string
  /** The text of each component that it has, by id: dimensions, measures and attributes, as told. */
  values: Readonly<Record<string, string>>
}

/** The name of a structure without its class, of its URN. */
export function structureIn(urn: string): string {
  return urn.slice(urn.lastIndexOf('=') + 1)
}
