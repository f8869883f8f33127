import type { PlacedFault } from '../refusal.js'
import { orderedRows, type ReleaseOrder } from './write-release.js'

type Place = { file: string; line: number | null; place: string | null }

const columns = /observations\.csv$/
const before = /stands on line (\d+) already/

/** Faults of a release as faults of the files it was made of, which are read once more for it: nobody has seen the release. */
export async function inForeignFiles(faults: readonly PlacedFault[], order: ReleaseOrder): Promise<PlacedFault[]> {
  const lines = faults.flatMap(({ line, wrong }) => [Number(line), Number(before.exec(wrong)?.[1] ?? line)])
  const places = new Map<number, Place>()
  const last = Math.max(...lines)
  const wanted = new Set(lines)
  let line = 1
  for await (const { rows, file, ...at } of orderedRows(order, () => undefined).rows) {
    for (const _row of rows) {
      line++
      if (wanted.has(line)) places.set(line, { file: file.called, line: at.line, place: at.place })
    }
    if (line >= last) break
  }
  return faults.map((fault) => {
    const there = columns.test(fault.file) ? places.get(Number(fault.line)) : undefined
    if (there === undefined) return fault
    const { file, place } = there
    const column = place === null ? fault.column : `${fault.column} (${place})`
    const wrong = fault.wrong.replace(before, (_told, other) => {
      const first = places.get(Number(other)) as Place
      return `stands ${first.line === null ? `at ${first.place}` : `on line ${first.line}`} already`
    })
    return { ...fault, file, line: there.line, column, wrong }
  })
}
