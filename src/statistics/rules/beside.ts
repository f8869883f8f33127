import type { Stated } from '../../model/stated.js'

type Spot = Pick<Stated, 'freq' | 'reporter' | 'partner' | 'period'>

const indexes = new WeakMap<readonly Stated[], Map<string, Stated[]>>()

const keyOf = ({ freq, reporter, partner, period }: Spot) => `${freq} ${reporter} ${partner} ${period}`

// To make an index of few costs more than to look at each.
const few = 50

/** The figures of the same areas and period as a cell, of whatever indicator, product, unit and source. A list is gone through once, however many cells ask. */
export function beside(cell: Spot, near: readonly Stated[]): readonly Stated[] {
  if (near.length <= few) {
    const { freq, reporter, partner, period } = cell
    return near.filter(
      (other) =>
        other.partner === partner && other.period === period && other.reporter === reporter && other.freq === freq,
    )
  }
  let index = indexes.get(near)
  if (index === undefined) {
    index = new Map()
    for (const stated of near) {
      const key = keyOf(stated)
      const list = index.get(key)
      if (list === undefined) index.set(key, [stated])
      else list.push(stated)
    }
    indexes.set(near, index)
  }
  return index.get(keyOf(cell)) ?? []
}
