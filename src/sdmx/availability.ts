import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { type Artefact, isItemScheme } from '../formats/sdmx/artefact.js'
import { keyComponents } from '../formats/sdmx/components.js'
import { type Slice, type SliceKey, sliceKeys } from '../model/slice.js'
import type { Edition } from '../queries/edition.js'
import { type SliceCoverage, sliceCoverage } from '../queries/slice-coverage.js'
import type { AvailabilityQuestion } from './availability-question.js'
import { sliceOf } from './data-sets.js'
import { constraintOf, partialCodelist } from './structures/coverage.js'
import { referencesOf } from './structures/references.js'
import { emptyConstraint, flowIdentity } from './structures/scheme.js'
import { poolOf } from './structures/structure-answer.js'

/** A slice without what it asks of one dimension: what could be asked of it instead. */
function freeOf(slice: Slice, key: SliceKey | 'time'): Slice {
  if (key === 'time') return { ...slice, times: [] }
  return {
    ...slice,
    patterns: slice.patterns.map((pattern) => ({ ...pattern, [key]: null })),
    codes: slice.codes.filter(({ column }) => column !== key),
  }
}

async function available(db: Reader, slice: Slice): Promise<SliceCoverage> {
  const all = await sliceCoverage(db, slice)
  for (const key of sliceKeys) all.codes[key] = (await sliceCoverage(db, freeOf(slice, key))).codes[key]
  const { time } = await sliceCoverage(db, freeOf(slice, 'time'))
  return { ...all, time }
}

/**
 * The constraint that says what is there of a question, and the structures beside it that it asks for, code lists in the part
 * that the constraint has. A known flow always has one, if an empty one. Throws NOT_IMPLEMENTED (501) for filters on what is no
 * dimension and no status.
 */
export async function availabilityArtefacts(
  db: Reader,
  edition: Edition,
  question: AvailabilityQuestion,
): Promise<Artefact[]> {
  const { data, component, mode, references } = question
  const [unasked] = data.filters.rest
  if (unasked !== undefined)
    throw new Problem('NOT_IMPLEMENTED', {
      detail: `What is available is told by dimensions and the status, not by ${unasked.component}.`,
      param: `c[${unasked.component}]`,
    })
  const { updatedAfter: after } = data
  const slice = sliceOf(
    data,
    edition,
    after === null ? { kind: 'in_force', asOf: null } : { kind: 'changed', after, asOf: null },
  )
  const coverage = await (mode === 'exact' ? sliceCoverage : available)(db, slice)
  const constraint = constraintOf(emptyConstraint(data.flow), coverage, component)
  const pool = poolOf(edition)
  const flow = pool.filter(({ type, id }) => type === 'dataflow' && id === flowIdentity(data.flow).id)
  const around = [...flow, ...referencesOf(pool, flow, 'descendants')].filter(({ type }) => references.includes(type))
  const dimensions = keyComponents.filter(({ id }) => component === null || component === id)
  const isTold = (artefact: Artefact) =>
    artefact.type !== 'codelist' ||
    component === null ||
    dimensions.some(({ codelist }) => codelist?.id === artefact.id)
  return [
    constraint,
    ...around
      .filter(isTold)
      .map((artefact) =>
        isItemScheme(artefact) && artefact.type === 'codelist' ? partialCodelist(artefact, [constraint]) : artefact,
      ),
  ]
}
