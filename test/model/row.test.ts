import t from 'tap'
import { faultsOf, readRow, tradeRow } from './release-row.js'

t.test('a row as printed becomes an observation, with the days its period covers', async (t) => {
  t.same(readRow({ base: '2023', compiler: 'VNM', note: 'As customs say.' }), {
    observation: {
      freq: 'A',
      indicator: 'TRADE',
      reporter: 'VNM',
      partner: 'CHN',
      product: '_T',
      unit: 'USD',
      period: '2024',
      starts: '2024-01-01',
      ends: '2024-12-31',
      value: 260650000000,
      low: 260645000000,
      high: 260655000000,
      digits: 5,
      qualifier: null,
      status: 'A',
      nature: null,
      base: '2023',
      compiler: 'VNM',
      printed: '260.65 billion',
      literal: '$260.65 billion',
      start: 1196,
      end: 1211,
      worded: false,
      note: 'As customs say.',
    },
  })
})

t.test('an open period ends on the day its release became known', async (t) => {
  const read = readRow({
    indicator: 'BORDER_CROSSINGS',
    freq: '_O',
    partner: '_Z',
    period: '2025-01/..',
    unit: 'PERSONS',
    value: '1240000',
    low: '1240000',
    high: '1250000',
    digits: '3',
    qualifier: 'over',
    printed: '1.24 million',
    literal: 'over 1.24 million',
    start: '3516',
    end: '3533',
  })
  t.match(read, { observation: { period: '2025-01/..', starts: '2025-01-01', ends: '2025-05-31', qualifier: 'over' } })
})

t.test(
  'a table as the API writes it is a release: what follows from the release may stand there and must agree',
  async (t) => {
    const id = 'A.TRADE.VNM.CHN._T.USD~2024~customs-2024'
    t.same(faultsOf({ id, source: 'customs-2024', known: '2025-05-31' }), [])
    t.same(faultsOf({ id: '', source: '', known: '' }), [])
    t.same(faultsOf({ id: 'A.TRADE.VNM.CHN._T.USD~2023~customs-2024', source: 'vna-2025', known: '2025-06-30' }), [
      {
        column: 'id',
        wrong: '"A.TRADE.VNM.CHN._T.USD~2023~customs-2024" is not what the release says',
        expected: id,
      },
      { column: 'source', wrong: '"vna-2025" is not what the release says', expected: 'customs-2024' },
      { column: 'known', wrong: '"2025-06-30" is not what the release says', expected: '2025-05-31' },
    ])
  },
)

t.test('everything that is wrong with a row is told at once', async (t) => {
  const wrong = faultsOf({ reporter: 'ATLANTIS', period: 'last year', value: 'NaN', status: 'X', start: '?' })
  t.same(
    wrong.map(({ column }) => column),
    ['reporter', 'period', 'value', 'status', 'start'],
  )
  for (const { expected } of wrong) t.not(expected, '')
})

t.test('a row without a period is refused, and what the release says of it is not asked', async (t) => {
  t.same(
    faultsOf({ period: '', source: 'vna-2025' }).map(({ column, wrong }) => `${column}: ${wrong}`),
    ['period: nothing is no period'],
  )
})

t.test('a row under an unknown indicator is still held against its print', async (t) => {
  t.same(
    faultsOf({ indicator: 'NOBODYS_MEASURE', value: '1' }).map(({ column }) => column),
    ['indicator', 'low', 'high', 'value', 'value'],
  )
})

t.test('numbers are read in the language of the source', async (t) => {
  const vietnamese = { printed: '260,65 tỷ', literal: '260,65 tỷ USD', end: '1209' }
  t.same(faultsOf(vietnamese, 'vi'), [])
  t.same(
    faultsOf(vietnamese, 'en').map(({ column }) => column),
    ['printed', 'literal'],
  )
  t.same(faultsOf(tradeRow, 'en'), [])
})
