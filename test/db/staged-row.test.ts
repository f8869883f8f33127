import t from 'tap'
import type { ReadRow } from '../../db/release-rows.js'
import { stagedLine } from '../../db/staged-row.js'

const observation: ReadRow['observation'] = {
  ...{ freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD' },
  ...{ period: '2024', starts: '2024-01-01', ends: '2024-12-31', value: -1.5, low: null, high: 1e21, digits: 2 },
  ...{ qualifier: null, status: 'A', nature: null, base: null, compiler: null, printed: '1,5', literal: null },
  ...{ start: null, end: null, worded: false, note: null },
}

t.test('what is not there is told apart from every text', async (t) => {
  const cells = stagedLine({ line: 7, observation: { ...observation, note: '\\N' } }).split('\t')
  t.strictSame(cells.slice(0, 8), [
    '7',
    'A.TRADE.VNM.CHN._T.USD',
    '2024',
    '2024-01-01',
    '2024-12-31',
    '-1.5',
    '\\N',
    '1e+21',
  ])
  t.strictSame(cells.slice(-2), ['false', '\\\\N\n'])
})

t.test('letters that end cells and rows do not end them', async (t) => {
  const cells = stagedLine({ line: 7, observation: { ...observation, note: 'a\tb\nc\rd\\e' } }).split('\t')
  t.equal(cells.at(-1), 'a\\tb\\nc\\rd\\\\e\n')
})
