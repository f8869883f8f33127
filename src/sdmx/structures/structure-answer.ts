import type { Reader } from '../../../db/schema.js'
import { Problem } from '../../errors.js'
import { type Artefact, type DataConstraint, type ItemScheme, isItemScheme } from '../../formats/sdmx/artefact.js'
import { type Flow, flows } from '../../formats/sdmx/flows.js'
import type { Edition } from '../../queries/edition.js'
import { type SliceCoverage, sliceCoverage } from '../../queries/slice-coverage.js'
import { wholeFlow } from '../flow-slice.js'
import { codelistsOf } from './codelists.js'
import { constraintOf, partialCodelist } from './coverage.js'
import { referencesOf } from './references.js'
import { emptyConstraint, lastingArtefacts } from './scheme.js'
import type { StructureQuestion } from './structure-question.js'

// What is there of a flow cannot change but with the edition.
const held = new WeakMap<Edition, Map<string, SliceCoverage>>()

async function flowConstraint(db: Reader, edition: Edition, flow: Flow): Promise<DataConstraint> {
  const known = held.get(edition) ?? new Map<string, SliceCoverage>()
  held.set(edition, known)
  const coverage = known.get(flow.id) ?? (await sliceCoverage(db, wholeFlow(flow, edition)))
  known.set(flow.id, coverage)
  return constraintOf(emptyConstraint(flow), coverage)
}

/** All structures of an edition; constraints are still empty. */
export function poolOf({ lists }: Edition): Artefact[] {
  return [...lastingArtefacts, ...codelistsOf(lists)]
}

function found(pool: readonly Artefact[], { types, agencies, ids, versions }: StructureQuestion): Artefact[] {
  const named = pool.filter(
    ({ type, agency, id }) =>
      types.includes(type) && (agencies?.includes(agency) ?? true) && (ids?.includes(id) ?? true),
  )
  // There is one version of each: which of several is the latest is asked of that one.
  return named.filter(({ version }) => versions([version]).length > 0)
}

/** Of schemes the items that are asked for, where some are; what has none of them, or is no scheme, falls away. */
function narrowed(asked: readonly Artefact[], items: readonly string[] | null): readonly Artefact[] {
  if (items === null) return asked
  return asked.filter(isItemScheme).flatMap((scheme) => {
    const some = scheme.items.filter(({ id }) => items.includes(id))
    return some.length === 0 ? [] : [{ ...scheme, items: some, partial: true }]
  })
}

/** The flows whose data decide what is left of code lists that are told in part. */
function flowsOf(artefacts: readonly Artefact[]): Flow[] {
  const ids = artefacts.flatMap((one) =>
    one.type === 'dataflow' ? [one.id] : one.type === 'dataconstraint' ? [one.flow.id] : [],
  )
  const named = flows.filter(({ id }) => ids.includes(id))
  return named.length > 0 ? named : flows.filter(({ topics }) => topics === null)
}

const isCodelist = (artefact: Artefact): artefact is ItemScheme => artefact.type === 'codelist'
const stub = (artefact: Artefact): Artefact => ({ ...artefact, stub: true })

/** The structures a question asks for, in the detail it asks for. Throws NOT_FOUND (404) where there are none. */
export async function structuresAsked(db: Reader, edition: Edition, question: StructureQuestion): Promise<Artefact[]> {
  const { items, detail, references } = question
  const pool = poolOf(edition)
  const matching = found(pool, question)
  const asked = narrowed(matching, items)
  if (asked.length === 0) throw new Problem('NOT_FOUND', { detail: 'No structure is called so.' })
  const around = referencesOf(pool, matching, references)
  if (detail === 'allstubs' || detail === 'allcompletestubs') return [...asked, ...around].map(stub)
  const filled = async (artefact: Artefact): Promise<Artefact> =>
    artefact.type === 'dataconstraint' ? flowConstraint(db, edition, flowsOf([artefact])[0] as Flow) : artefact
  const whole = await Promise.all(asked.map(filled))
  if (detail === 'referencestubs' || detail === 'referencecompletestubs') return [...whole, ...around.map(stub)]
  const beside = await Promise.all(around.map(filled))
  if (detail !== 'referencepartial') return [...whole, ...beside]
  const constraints = await Promise.all(flowsOf(matching).map((flow) => flowConstraint(db, edition, flow)))
  return [
    ...whole,
    ...beside.map((artefact) => (isCodelist(artefact) ? partialCodelist(artefact, constraints) : artefact)),
  ]
}
