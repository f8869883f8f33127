import t from 'tap'
import { placedFigures } from '../../src/model/placed.js'
import { figure } from './small-table.js'

const key = { indicator: 'TRADE', freq: 'A', reporter: 'VNM', partner: 'CHN', product: '_T', period: '2024' }
const total = 'A.TRADE.VNM.CHN._T.USD~2024~customs-2024'
const derived = { formula: 'a', inputs: [] }
const series = { indicator: 'TRADE', freq: 'A', reporter: 'VNM', partner: 'CHN', product: '_T', unit: 'USD' }

t.test('a figure of a flat table stands in the series that its row and unit name', async (t) => {
  t.same(placedFigures([{ key, figures: [figure()] }], null), [
    { ...key, unit: 'USD', measure: null, figure: figure() },
  ])
})

t.test('named figures stand in their own series, each under its measure; what nobody states is left out', async (t) => {
  const rows = [
    {
      key: { reporter: 'VNM', partner: 'CHN', period: '2024' },
      figures: [figure(), null],
      series: [series, null],
    },
  ]
  t.match(placedFigures(rows, ['total', 'rank']), [{ ...series, period: '2024', measure: 'total' }])
  t.equal(placedFigures(rows, ['total', 'rank']).length, 1)
})

t.test('what stands beside the measures of a row is told by its id', async (t) => {
  const apart = figure()
  const derivedApart = figure({ id: `convert(${total},${total})`, derived })
  const beside = { unattributed: [apart, derivedApart], reasons: [], note: null }
  t.match(placedFigures([{ key: { period: '2024' }, figures: [], beside }], ['gap']), [
    { ...series, period: '2024', measure: 'unattributed', figure: apart },
  ])
})

t.test('a derived figure never passes for a figure of the indicator it is made of', async (t) => {
  const codeOf = (id: string, indicator: string) =>
    placedFigures([{ key: { ...key, indicator }, figures: [figure({ id, derived })] }], null)[0]?.indicator
  t.equal(codeOf(`percent_change(${total},${total})`, 'TRADE'), 'TRADE@percent_change')
  t.equal(codeOf(`share(${total},${total})`, 'TRADE_SHARE'), 'TRADE_SHARE', 'an indicator of ours is what it makes')
  t.equal(codeOf(`sum(${total},${total})`, 'TRADE'), 'TRADE', 'a sum of levels is a level')
  t.equal(codeOf('unreadable', 'TRADE'), 'TRADE')
})
