import { agency, dataStructure, type Flow, structureVersion } from './flows.js'

/** What a thing of a structure is called in full: its class and package, agency, id and version (SDMX Registry Specification, 4.3). */
export function urnOf(className: string, id: string, version: string = structureVersion, by: string = agency): string {
  return `urn:sdmx:org.sdmx.infomodel.${className}=${by}:${id}(${version})`
}

/** A dataflow of ours as CSV names it: RR:DF_ALL(1.0.0). */
export function flowName({ id }: Flow): string {
  return `${agency}:${id}(${structureVersion})`
}

/** The URN of a dataflow of ours. */
export function flowUrn({ id }: Flow): string {
  return urnOf('datastructure.Dataflow', id)
}

/** The URN of our data structure. */
export const structureUrn = urnOf('datastructure.DataStructure', dataStructure)
