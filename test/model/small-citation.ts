import type { Citation } from '../../src/model/citation.js'
import type { Listing } from '../../src/model/table.js'
import { table } from './small-table.js'

const address = 'https://figures.example/v1/figures/1'

/** The citation of a figure that an article of May 2025 printed, or one that differs from it. */
export function citation(more: Partial<Citation> = {}): Citation {
  const id = 'A.TRADE.VNM.CHN._T.USD~2024~customs-2024'
  const text = 'Trade, Vietnam – China, 2024: 260.65 billion USD'
  return {
    id,
    type: 'article-newspaper',
    title: 'Trade grows [Trade, Vietnam – China, 2024: 260.65 billion USD]',
    'title-short': 'Trade grows',
    author: [{ literal: 'Customs Review' }],
    issued: { 'date-parts': [[2025, 5]] },
    publisher: 'Customs Review',
    URL: address,
    version: '9f2c41d07a35',
    note: 'Figure of a release. No licence is stated.',
    custom: { address, figures: [{ id, release: 'customs-2024~2025-05', text, printed: '260.65 billion' }] },
    ...more,
  }
}

/** A citation as it is put on the wire. */
export function cited(more: Partial<Citation> = {}): Listing {
  return { name: 'citation', things: [citation(more)], single: true, meta: table().meta }
}
