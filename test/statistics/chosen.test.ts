import t from 'tap'
import { catalogueOf } from '../../src/model/catalogue.js'
import { chosen, reasonOf } from '../../src/statistics/chosen.js'
import { smallCodes } from '../model/small-codes.js'
import { statedFigure } from './stated-figures.js'

const [shipped] = smallCodes.sources
const source = (key: string, standing: 1 | 2 | 3) => ({ ...(shipped as NonNullable<typeof shipped>), key, standing })
const codes = catalogueOf({ ...smallCodes, sources: [source('a', 1), source('b', 1), source('c', 3)] })
const of = (key: string, more = {}) => statedFigure({ source: key, ...more })
const missing = { value: null, low: null, high: null, status: 'O' as const }
const forecast = { nature: 'forecast' as const, status: 'F' as const }

t.test('what comes first says by what: a value, an outcome, standing, the day, the code', async (t) => {
  const pairs = [
    ['has_value', of('c'), of('a', missing)],
    ['outcome', of('c'), of('a', forecast)],
    ['standing', of('a'), of('c', { known: '2026-01-01' })],
    ['vintage', of('b', { known: '2026-01-01' }), of('a')],
    ['code', of('a'), of('b')],
  ] as const
  for (const [reason, first, second] of pairs) {
    t.equal(reasonOf(first, second, codes), reason)
    for (const figures of [
      [first, second],
      [second, first],
    ])
      t.same(chosen(figures, codes), [first], reason)
  }
  t.equal(reasonOf(of('a'), of('a'), codes), 'code', 'of one source nothing else is left to say')
})

t.test('each cell has its own', async (t) => {
  const figures = [of('a'), statedFigure({ source: 'c' }, { period: '2023' })]
  t.same(chosen(figures, codes), figures)
})
