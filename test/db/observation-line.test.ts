import t from 'tap'
import { observationLine } from '../../db/observation-line.js'
import type { Observation } from '../../src/model/observation.js'

const release = { id: 3, source: 2, known: '2025-06-30' }
const observation: Observation = {
  ...{ freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD' },
  ...{ period: '2024', starts: '2024-01-01', ends: '2024-12-31', value: -1.5, low: null, high: 1e21, digits: 2 },
  ...{ qualifier: null, status: 'A', nature: null, base: null, compiler: null, printed: '1,5', literal: null },
  ...{ start: null, end: null, worded: false, note: null },
}

t.test('what is not there is told apart from every text', async (t) => {
  const cells = observationLine({ ...observation, note: '\\N' }, release).split('\t')
  t.strictSame(cells.slice(0, 8), ['2', '2025-06-30', '3', '2024-01-01', '2024', '2024-12-31', '-1.5', '\\N'])
  t.strictSame(cells.slice(-2), ['false', '\\\\N\n'])
})

t.test('letters that end cells and rows do not end them', async (t) => {
  const cells = observationLine({ ...observation, note: 'a\tb\nc\rd\\e' }, release).split('\t')
  t.equal(cells.at(-1), 'a\\tb\\nc\\rd\\\\e\n')
})
