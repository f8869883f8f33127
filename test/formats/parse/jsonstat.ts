import { createRequire } from 'node:module'
import type { Parsed } from './parsed.js'

interface Dataset {
  id: string[]
  n: number
  extension: { figures: Record<string, { id: string }> }
  Data(position: number): { value: number | null; status: string | null }
  Dimension(id: string): { id: string[] }
}

// The toolkit has no types of its own.
const JSONstat = createRequire(import.meta.url)('jsonstat-toolkit') as (dataset: object) => Dataset

/** Reads JSON-stat with the toolkit of its maker; ids are told by the extension. */
export function parseJsonStat(bytes: Buffer): Parsed[] {
  const dataset = JSONstat(JSON.parse(bytes.toString('utf8')) as object)
  const codes = dataset.id.map((id) => dataset.Dimension(id).id)
  return Object.entries(dataset.extension.figures).map(([position, { id }]) => {
    let rest = Number(position)
    const cell: Record<string, string> = {}
    for (const [i, list] of [...codes.entries()].reverse()) {
      cell[`${dataset.id[i]}`] = `${list[rest % list.length]}`
      rest = Math.floor(rest / list.length)
    }
    const { value, status } = dataset.Data(Number(position))
    return { id, value, period: `${cell.period}`, status: `${status}`, source: `${cell.source}` }
  })
}
