import type { AccountedFigure } from '../../../src/model/figure.js'
import type { Row, Table } from '../../../src/model/table.js'
import { figure, table } from '../../model/small-table.js'

const nowhere = { literal: null, start: null, end: null, worded: false, note: null }

/** A row of the observations table, of trade of Viet Nam with China in 2024 or of what is said instead. */
export function observation(key: Record<string, string>, more: Partial<AccountedFigure>): Row {
  const whole = {
    freq: 'A',
    indicator: 'TRADE',
    reporter: 'VNM',
    partner: 'CHN',
    product: '_T',
    period: '2024',
    ...key,
  }
  return { key: whole, figures: [{ ...figure(), ...nowhere, ...more } as AccountedFigure] }
}

const crossings = { freq: '_O', indicator: 'BORDER_CROSSINGS', reporter: 'VN-09_HUU_NGHI', partner: '_Z' }
const persons = { unit: 'PERSONS', source: 'vna-2025', known: '2025-07-10' }
const crossingsId = '_O.BORDER_CROSSINGS.VN-09_HUU_NGHI._Z._T.PERSONS'

/** A few figures with what is hard to write: two sources, a missing value, quotes and line ends, intervals that end and that do not. */
export const smallFigures: Table = table({
  rows: [
    observation(
      { period: '2023' },
      {
        ...{ id: 'A.TRADE.VNM.CHN._T.USD~2023~vna-2025', source: 'vna-2025', known: '2025-07-10' },
        ...{ value: null, low: null, high: null, digits: null, status: 'O', printed: null },
      },
    ),
    observation(
      {},
      {
        ...{ literal: '$260.65 billion', start: 1196, end: 1211, compiler: 'CHN', chosen_because: 'standing' },
        note: 'Said "goods, services" <& more>:\r\n\tthe year is 2024',
      },
    ),
    observation(
      { ...crossings, period: '2025-01/2025-04' },
      {
        ...{ id: `${crossingsId}~2025-01--2025-04~vna-2025`, ...persons, printed: 'Six', worded: true },
        ...{ value: 6, low: 6, high: 6, digits: null, qualifier: 'exact', status: 'F', nature: 'plan', base: '2024' },
      },
    ),
    observation(
      { ...crossings, period: '2025-01/..' },
      {
        ...{ id: `${crossingsId}~2025-01--..~vna-2025`, ...persons, printed: '1.24 million', note: 'Both ways' },
        ...{ value: 1240000, low: 1240000, high: null, digits: 3, qualifier: 'at_least' },
      },
    ),
  ],
  sources: {
    'vna-2025': { title: 'Border gate', publisher: 'VNA', published: '2025-07-10', licence: null, attribution: null },
  },
})
