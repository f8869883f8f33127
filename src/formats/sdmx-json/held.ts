import type { SdmxDataSet, SdmxRecord } from '../sdmx/message.js'

/** The data sets of a message, and all their observations where they are few enough to be held; else null. */
export interface Held {
  sets: readonly SdmxDataSet[]
  all: readonly SdmxRecord[] | null
}

async function* continued(
  begun: readonly (readonly SdmxRecord[])[],
  rest: AsyncIterator<readonly SdmxRecord[]>,
): AsyncGenerator<readonly SdmxRecord[]> {
  yield* begun
  yield* { [Symbol.asyncIterator]: () => rest }
}

/** Looks ahead into data sets, `most` observations far; they go on where it stopped. */
export async function held(sets: readonly SdmxDataSet[], most: number): Promise<Held> {
  const seen: SdmxRecord[] = []
  const after: SdmxDataSet[] = []
  for (const set of sets) {
    const rest = set.pages[Symbol.asyncIterator]()
    const begun: (readonly SdmxRecord[])[] = []
    while (seen.length <= most) {
      const { done, value } = await rest.next()
      if (done) break
      begun.push(value)
      seen.push(...value)
    }
    after.push({ ...set, pages: continued(begun, rest) })
  }
  return { sets: after, all: seen.length > most ? null : seen }
}
