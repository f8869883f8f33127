import { Problem } from '../../errors.js'
import type { FlowName } from '../flow-asked.js'
import { idsNamed } from '../path-words.js'
import { versionsAsked1 } from './versions.js'

/** The flow that a flowRef of REST 1.5 names: FLOW, AGENCY,FLOW or AGENCY,FLOW,VERSION. Throws MALFORMED_PARAMETER (400). */
export function flowNamed1(reference: string): FlowName {
  const parts = reference.split(',')
  if (parts.length > 3 || parts.includes(''))
    throw new Problem('MALFORMED_PARAMETER', {
      detail: `"${reference.slice(0, 100)}" is no reference to a flow: write FLOW, AGENCY,FLOW or AGENCY,FLOW,VERSION.`,
      param: 'flowRef',
    })
  const [agency = 'all', id = 'all', version = 'latest'] = parts.length === 1 ? ['all', ...parts] : parts
  return {
    context: 'dataflow',
    agencies: idsNamed('agency', agency, '+', 'all'),
    ids: idsNamed('id', id, '+', 'all'),
    versions: versionsAsked1(version),
  }
}
