import type { Language, Names } from '../../model/names.js'
import type { Component } from './components.js'
import type { Flow } from './flows.js'

/** An observation as the SDMX formats write it: the text or number of each component that it has, by the component's id. */
export type SdmxRecord = Readonly<Record<string, string | number | boolean>>

/** What a data set does to one who keeps a copy. */
export type SdmxAction = 'Information' | 'Append' | 'Replace' | 'Delete'

/** Observations that belong together; they come in order of their series, so that a writer may write series by series. */
export interface SdmxDataSet {
  action: SdmxAction
  /** xs:dateTime, where the set tells a dissemination of the past. */
  validFrom?: string
  validTo?: string
  /** Page by page. */
  pages: AsyncIterable<readonly SdmxRecord[]>
}

/** What a data message says, in whatever format. */
export interface SdmxMessage {
  id: string
  /** xs:dateTime with its offset. */
  prepared: string
  flow: Flow
  language: Language
  /** `TIME_PERIOD`, `AllDimensions`, or another dimension's id: what stands at the level of the observation. */
  dimensionAtObservation: string
  /** The components that are written, in the order of the structure: dimensions and time always; without OBS_VALUE and attributes, series keys alone. */
  components: readonly Component[]
  /** The names of codes, by the component's id and the code. */
  nameOf(component: string, code: string): Names | undefined
  sets: readonly SdmxDataSet[]
}
