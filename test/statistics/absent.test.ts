import t from 'tap'
import { refusal } from '../../src/model/refusal.js'
import { absent, isAbsent } from '../../src/statistics/absent.js'
import { statedFigure } from './stated-figure.js'

const series = { freq: 'A', indicator: 'TRADE', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD' }

t.test('a figure that is not there is of no source, has its id, and says so', async (t) => {
  const figure = absent({ series, period: '2024', source: 'a-2025' })
  const id = 'A.TRADE.VNM.CHN._T.USD~2024~a-2025'
  t.match(figure, { ...series, period: '2024', starts: '2024-01-01', ends: '2024-12-31' })
  t.match(figure.figure, { id, value: null, status: 'O', source: '', derived: { refused: refusal('not_known', id) } })
  t.same([isAbsent(figure), isAbsent(statedFigure())], [true, false])
})

t.test('an open period that nobody told of has no days but its first', async (t) => {
  const { starts, ends } = absent({ series: { ...series, freq: '_O' }, period: '2025-01/..', source: 'a-2025' })
  t.same([starts, ends], ['2025-01-01', '2025-01-01'])
})
