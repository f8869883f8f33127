import { Problem } from '../errors.js'
import { agency, dataStructure, type Flow, flows, structureVersion } from '../formats/sdmx/flows.js'
import { nearest } from '../model/nearest.js'

/** Which flow, or data structure, a data query names; null: any. */
export interface FlowName {
  context: 'dataflow' | 'datastructure' | null
  agencies: readonly string[] | null
  ids: readonly string[] | null
  versions: (versions: readonly string[]) => readonly string[]
}

const allFigures = flows.find(({ topics }) => topics === null) as Flow

/**
 * The flow whose data are asked for: that of all figures where any will do, or the data structure itself is named. Throws
 * NOT_FOUND (404) where there is none, NOT_IMPLEMENTED (501) where several are named one by one.
 */
export function flowAsked({ context, agencies, ids, versions }: FlowName): Flow {
  const lost = (detail: string) => new Problem('NOT_FOUND', { detail })
  if (agencies !== null && !agencies.includes(agency))
    throw lost(`The agency ${agencies.join(', ').slice(0, 100)} has no data here; ours is ${agency}.`)
  if (versions([structureVersion]).length === 0) throw lost(`The version here is ${structureVersion}.`)
  if (ids === null) return allFigures
  const structures = context === 'dataflow' ? [] : ids.filter((id) => id === dataStructure)
  const named = context === 'datastructure' ? [] : flows.filter(({ id }) => ids.includes(id))
  if (structures.length > 0) return allFigures
  if (named.length > 1)
    throw new Problem('NOT_IMPLEMENTED', {
      detail: `A message holds the data of one flow. Ask for each alone, or for ${allFigures.id}, which has all.`,
    })
  const [flow] = named
  if (flow !== undefined) return flow
  const known = context === 'datastructure' ? [dataStructure] : flows.map(({ id }) => id)
  const meant = nearest(`${ids[0]}`, known)
  throw lost(
    `No ${context ?? 'dataflow'} is called ${ids.join(', ').slice(0, 100)}.${meant === undefined ? '' : ` Is ${meant} meant?`}`,
  )
}
