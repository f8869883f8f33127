import type { DataConstraint } from '../sdmx/artefact.js'
import { artefactUrn } from '../sdmx/artefact-urn.js'
import { listed } from './listed.js'

/** What is really there of a flow; without observations there is no region. */
export function constraintObject({ flow, codes, time, series, observations }: DataConstraint): object {
  const values = Object.entries(codes).map(([id, list]) => ({
    id,
    include: true,
    ...listed(
      'values',
      list.map((value) => ({ value })),
    ),
  }))
  const bound = (period: string) => ({ period, isInclusive: true })
  const range = time && {
    id: 'TIME_PERIOD',
    include: true,
    timeRange: { startPeriod: bound(time.from), endPeriod: bound(time.to) },
  }
  return {
    role: 'Actual',
    constraintAttachment: { dataflows: [artefactUrn(flow)] },
    annotations: [
      { id: 'series_count', title: String(series), type: 'sdmx_metrics' },
      { id: 'obs_count', title: String(observations), type: 'sdmx_metrics' },
    ],
    ...listed(
      'cubeRegions',
      observations === 0 ? [] : [{ include: true, keyValues: range === null ? values : [...values, range] }],
    ),
  }
}
