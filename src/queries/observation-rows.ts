import { seriesKeyOf } from '../model/dimensions.js'
import type { Account, Figure } from '../model/figure.js'
import type { Stated } from '../model/stated.js'
import type { Row } from '../model/table.js'

/** The keys of a row of the observations face. */
export const observationKeys = ['indicator', 'freq', 'reporter', 'partner', 'product', 'period'] as const

/** The orders observations come in; each is total, so that a page can begin after any row. */
export const observationOrders = {
  key: { columns: ['key', 'starts', 'ends', 'period', 'source'], descending: false },
  '-key': { columns: ['key', 'starts', 'ends', 'period', 'source'], descending: true },
  period: { columns: ['starts', 'ends', 'period', 'key', 'source'], descending: false },
  '-period': { columns: ['starts', 'ends', 'period', 'key', 'source'], descending: true },
} as const
export type ObservationOrder = keyof typeof observationOrders

/** What keys a row of the observations face. */
export function keyOf(stated: Record<(typeof observationKeys)[number], string>): Record<string, string> {
  const { indicator, freq, reporter, partner, product, period } = stated
  return { indicator, freq, reporter, partner, product, period }
}

// Nobody printed a derived figure: its account is that of its inputs.
const nowhere: Account = { literal: null, start: null, end: null, worded: false, note: null }

/** A row of the observations face of a figure that may be derived. */
export function derivedRow(stated: Stated): Row {
  const figure: Figure & Account = { ...nowhere, ...stated.figure }
  return { key: keyOf(stated), figures: [figure] }
}

/** Figures in memory in an order of observations, by code point as the database has it. */
export function sortedObservations(figures: readonly Stated[], sort: string | null): Stated[] {
  const { columns, descending } = observationOrders[(sort ?? 'key') as ObservationOrder]
  const textOf = (stated: Stated) => {
    const all = { ...stated, key: seriesKeyOf(stated), source: stated.figure.source }
    return columns.map((column) => all[column]).join('\0')
  }
  const keyed = figures.map((stated) => ({ stated, text: textOf(stated) }))
  const sorted = keyed.toSorted((a, b) => (a.text < b.text ? -1 : 1))
  return (descending ? sorted.reverse() : sorted).map(({ stated }) => stated)
}
