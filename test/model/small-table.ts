import { type Figure, figureFields } from '../../src/model/figure.js'
import type { Face } from '../../src/model/representation.js'
import type { Table } from '../../src/model/table.js'

/** A figure of 260.65 billion USD, or of what is said instead. */
export function figure(more: Partial<Figure> = {}): Figure {
  return {
    id: 'A.TRADE.VNM.CHN._T.USD~2024~customs-2024',
    value: 260650000000,
    unit: 'USD',
    low: 260645000000,
    high: 260655000000,
    digits: 5,
    qualifier: null,
    status: 'A',
    nature: null,
    base: null,
    compiler: null,
    source: 'customs-2024',
    known: '2025-05-31',
    printed: '260.65 billion',
    chosen_because: null,
    ...more,
  }
}

/** The plain face: English, codes, long, values as they are. */
export function face(more: Partial<Face> = {}): Face {
  return {
    language: 'en',
    labels: 'code',
    layout: 'long',
    scale: null,
    pathTo: (cursor) => `/v1/observations?cursor=${cursor}`,
    path: '/v1/observations',
    parameters: {},
    origin: 'https://figures.example',
    ...more,
  }
}

/** A flat table without rows, or with what is said. */
export function table(more: Partial<Table> = {}): Table {
  return {
    name: 'observations',
    keys: ['indicator', 'freq', 'reporter', 'period'],
    measures: null,
    fields: figureFields,
    rows: [],
    meta: {
      edition: '9f2c41d07a35',
      as_of: null,
      total: 0,
      complete: true,
      next: null,
      applied: {},
      empty_because: null,
    },
    labels: {
      VNM: { en: 'Vietnam', vi: 'Việt Nam', zh: '越南' },
      CHN: { en: 'China', vi: 'Trung Quốc', zh: '中国' },
    },
    sources: {},
    indicators: {
      TRADE: { names: { en: 'Trade', vi: 'Thương mại', zh: '贸易' }, collection: 'S', decimals: null },
    },
    newest: '2025-07-10',
    units: { USD: 'currency', PERCENT: 'percent' },
    whole: null,
    more: null,
    ...more,
  }
}
