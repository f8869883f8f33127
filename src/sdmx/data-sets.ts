import type { Reader } from '../../db/schema.js'
import type { SdmxDataSet, SdmxRecord } from '../formats/sdmx/message.js'
import type { Slice, SliceState } from '../model/slice.js'
import type { Edition } from '../queries/edition.js'
import { sliceCount } from '../queries/slice-count.js'
import type { DataQuestion } from './data-question.js'
import { wholeFlow } from './flow-slice.js'
import { observations, type Window } from './observations.js'

/** What one data set of a message is made of. */
export interface Part extends Omit<SdmxDataSet, 'pages'> {
  slice: Slice
}

const beginning = (day: string) => `${day}T00:00:00Z`

function statesAsked({ asOf, updatedAfter, includeHistory }: DataQuestion, { releases }: Edition) {
  type State = Omit<Part, 'slice'> & { state: SliceState }
  if (!includeHistory) {
    if (updatedAfter === null) return [{ action: 'Information', state: { kind: 'in_force', asOf } }] satisfies State[]
    return [
      { action: 'Replace', state: { kind: 'changed', after: updatedAfter, asOf } },
      { action: 'Delete', state: { kind: 'withdrawn', after: updatedAfter, asOf } },
    ] satisfies State[]
  }
  const days = releases.map(({ known }) => known)
  const asked = days.filter((day) => day > (updatedAfter ?? '') && day <= (asOf ?? '9999'))
  return [...new Set(asked)].sort().flatMap((day): State[] => [
    { action: 'Replace', validFrom: beginning(day), state: { kind: 'published_on', day } },
    { action: 'Delete', validTo: beginning(day), state: { kind: 'withdrawn_on', day } },
  ])
}

/** The slice of a question, in some state of the figures. */
export function sliceOf(
  question: Pick<DataQuestion, 'flow' | 'patterns' | 'filters'>,
  edition: Edition,
  state: SliceState,
): Slice {
  const { flow, patterns, filters } = question
  // What was withdrawn has no status of its own to be asked for.
  const codes = state.kind.startsWith('withdrawn')
    ? filters.codes.filter(({ column }) => column !== 'status')
    : filters.codes
  return { ...wholeFlow(flow, edition), patterns, codes, times: filters.times, state }
}

/** The parts of an answer that have figures, as far as the database can tell, and how many these are in all, counted up to `most`. */
export async function partsOf(
  db: Reader,
  edition: Edition,
  question: DataQuestion,
  most: number,
): Promise<{ parts: Part[]; figures: number }> {
  const parts: Part[] = []
  let figures = 0
  for (const { state, ...told } of statesAsked(question, edition)) {
    const slice = sliceOf(question, edition, state)
    const { total } = await sliceCount(db, slice, most)
    figures += total ?? most + 1
    if (total !== 0) parts.push({ ...told, slice })
  }
  return { parts, figures }
}

/** The data sets of an answer, from the first that has observations on; none: nothing is there. */
export async function setsOf(
  db: Reader,
  edition: Edition,
  question: DataQuestion,
  parts: readonly Part[],
): Promise<SdmxDataSet[]> {
  const window: Window = { skip: question.offset, left: question.limit ?? Number.POSITIVE_INFINITY }
  const sets = parts.map(({ slice, ...told }) => ({
    ...told,
    pages: observations(db, edition, slice, question, window),
  }))
  for (const [i, set] of sets.entries()) {
    const iterator = set.pages[Symbol.asyncIterator]()
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      if (next.value.length > 0) return [{ ...set, pages: begun(next.value, iterator) }, ...sets.slice(i + 1)]
    }
  }
  return []
}

async function* begun(first: readonly SdmxRecord[], rest: AsyncIterator<readonly SdmxRecord[]>) {
  yield first
  yield* { [Symbol.asyncIterator]: () => rest }
}
