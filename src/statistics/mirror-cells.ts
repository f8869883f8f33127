import type { Stated } from '../model/stated.js'

/** A flow between two areas in one period, with all that is told of it from either side, the chosen first. */
export interface MirrorCell {
  key: { reporter: string; partner: string; period: string; flow: string; freq: string }
  starts: string
  ends: string
  told: { reporter: Stated[]; partner: Stated[] }
}

/** The figures of one side: its indicators each with the flow they tell, seen from the reporter. */
export interface ToldSide {
  figures: readonly Stated[]
  flows: ReadonlyMap<string, string>
}

/** Gathers the figures of both sides by flow and period; those of the partner, in which it reports itself, turned round. In order of flow. */
export function mirrorCells(reporter: ToldSide, partner: ToldSide): MirrorCell[] {
  const cells = new Map<string, MirrorCell>()
  for (const [side, { figures, flows }] of [
    ['reporter', reporter],
    ['partner', partner],
  ] as const) {
    for (const stated of figures) {
      const { period, freq, starts, ends } = stated
      const [one, other] = side === 'reporter' ? [stated.reporter, stated.partner] : [stated.partner, stated.reporter]
      const key = { reporter: one, partner: other, period, flow: flows.get(stated.indicator) as string, freq }
      const id = JSON.stringify(key)
      const cell = cells.get(id) ?? { key, starts, ends, told: { reporter: [], partner: [] } }
      cells.set(id, cell)
      cell.told[side].push(stated)
    }
  }
  return [...cells.values()].toSorted((a, b) => Number(a.key.flow > b.key.flow) - Number(a.key.flow < b.key.flow))
}
