import { Problem } from '../../errors.js'
import type { FlowName } from '../flow-asked.js'
import { idsNamed } from '../path-words.js'
import { versionsNamed } from '../version-token.js'

/** The flow that a path of REST 2.x names. Throws UNKNOWN_VALUE, MALFORMED_PARAMETER (400), NOT_IMPLEMENTED (501). */
export function flowNamed2(path: Record<'context' | 'agency' | 'id' | 'version', string>): FlowName {
  const { context, agency, id, version } = path
  if (context === 'provisionagreement')
    throw new Problem('NOT_IMPLEMENTED', { detail: 'There are no provision agreements here. Ask of a dataflow.' })
  if (context !== 'dataflow' && context !== 'datastructure' && context !== '*')
    throw new Problem('UNKNOWN_VALUE', {
      detail: `"${context.slice(0, 100)}" is no context of data: it is dataflow, datastructure or *.`,
      allowed: ['dataflow', 'datastructure', '*'],
    })
  versionsNamed([], version)
  return {
    context: context === '*' ? null : context,
    agencies: idsNamed('agency', agency, ',', '*'),
    ids: idsNamed('id', id, ',', '*'),
    versions: (versions) => versionsNamed(versions, version),
  }
}
