import type { Figure } from './figure.js'
import type { View } from './view.js'
import type { ViewRow } from './view-rows.js'

type Compare = (a: ViewRow, b: ViewRow) => number

const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const number = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0)
const byKey =
  (name: string): Compare =>
  (a, b) =>
    text(a.key[name] ?? '', b.key[name] ?? '')
const byPeriod: Compare = (a, b) => text(a.starts, b.starts) || text(a.ends, b.ends) || byKey('period')(a, b)

// With a qualifier the claim is the interval: sorting goes by it. An open side is as far as can be.
const claim = (figure: Figure) =>
  [figure.low ?? Number.NEGATIVE_INFINITY, figure.high ?? Number.POSITIVE_INFINITY] as const

function byMeasure(measure: string, turn: 1 | -1): Compare {
  return (a, b) => {
    const [left, right] = [a.measured[measure], b.measured[measure]]
    if (left === undefined || right === undefined || left.value === null || right.value === null) {
      return number(
        Number(left === undefined || left.value === null),
        Number(right === undefined || right.value === null),
      )
    }
    const [low, high] = claim(left)
    const [otherLow, otherHigh] = claim(right)
    return turn * (number(low, otherLow) || number(high, otherHigh))
  }
}

/** The words `sort` may have for a view: its measures and `period`, each turned round with a minus. */
export function viewOrders(view: View): string[] {
  return ['period', ...(view.ranked === null ? [] : view.measures)].flatMap((word) => [word, `-${word}`])
}

/** Puts rows in order: by key and period; a ranking by its keys, period, list and then rank. `sort` goes before, where it is asked. */
export function ordered(view: View, rows: ViewRow[], sort: string | null): ViewRow[] {
  const own = Object.keys(view.keys).filter((name) => name !== view.ranked)
  const steps: Compare[] = [...own.map(byKey), byPeriod, byKey('by'), byKey('basis')]
  if (view.ranked !== null)
    steps.push(
      byMeasure('rank', 1),
      byMeasure(view.measures.includes('value') ? 'value' : 'total', -1),
      byKey(view.ranked),
    )
  steps.push(byKey('unit'), byKey('source'))
  if (sort !== null) {
    const turn = sort.startsWith('-') ? -1 : 1
    const word = sort.replace(/^-/, '')
    steps.unshift(word === 'period' ? (a, b) => turn * byPeriod(a, b) : byMeasure(word, turn))
  }
  return rows.sort((a, b) => {
    for (const step of steps) {
      const order = step(a, b)
      if (order !== 0) return order
    }
    return 0
  })
}
