import type { DataConstraint } from '../sdmx/artefact.js'
import { element, xmlText } from '../xml.js'
import { referenceTo } from './places.js'

/** How many series and observations there are, as annotations. */
export function writeCounts({ series, observations }: DataConstraint): string {
  const counts = [
    ['series_count', series],
    ['obs_count', observations],
  ]
  const written = counts.map(([id, count]) => {
    const inside = element('com:AnnotationTitle', {}, String(count)) + element('com:AnnotationType', {}, 'sdmx_metrics')
    return element('com:Annotation', { id: String(id) }, inside)
  })
  return element('com:Annotations', {}, written.join(''))
}

/** What a constraint is of, and the region that is there; without observations there is none. */
export function writeRegion({ flow, codes, time, observations }: DataConstraint): string {
  const attachment = element('str:ConstraintAttachment', {}, element('str:Dataflow', {}, referenceTo(flow)))
  if (observations === 0) return attachment
  const values = Object.entries(codes).map(([id, list]) =>
    element('com:KeyValue', { id }, list.map((code) => element('com:Value', {}, xmlText(code))).join('')),
  )
  const bound = (name: string, period: string) => element(`com:${name}`, { isInclusive: 'true' }, period)
  const range = time && element('com:TimeRange', {}, bound('StartPeriod', time.from) + bound('EndPeriod', time.to))
  const inTime = range === null ? '' : element('com:KeyValue', { id: 'TIME_PERIOD' }, range)
  return attachment + element('str:CubeRegion', { include: 'true' }, values.join('') + inTime)
}
