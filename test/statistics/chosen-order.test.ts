import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { chosen } from '../../src/statistics/chosen.js'
import { statedFigure } from './stated-figure.js'

const shipped = codeListsIn()
const source = (key: string, standing: 1 | 2 | 3) => ({ ...shipped.sources[0], key, standing })
const sources = [source('office', 1), source('paper-a', 3), source('paper-b', 3)] as typeof shipped.sources
const codes = catalogueOf({ ...shipped, sources })
type Given = Parameters<typeof statedFigure>[0]
const missing = { value: null, status: 'O' } as const
const forecast = { nature: 'forecast', status: 'F' } as const
const plan = { nature: 'plan', status: 'F' } as const

t.test('what has a value, an outcome, standing, the later vintage, the code', async (t) => {
  const contests: [string, Given, Given][] = [
    ['value', { source: 'paper-a', ...plan }, { source: 'office', ...missing }],
    ['outcome', { source: 'paper-a' }, { source: 'office', ...forecast }],
    ['nature', { source: 'paper-a', ...forecast }, { source: 'office', ...plan }],
    ['standing', { source: 'office' }, { source: 'paper-a', known: '2025-09-01' }],
    ['vintage', { source: 'paper-b', known: '2025-09-01' }, { source: 'paper-a' }],
    ['code', { source: 'paper-a' }, { source: 'paper-b' }],
  ]
  for (const [reason, first, second] of contests) {
    const [a, b] = [statedFigure(first), statedFigure(second)]
    t.same(chosen([a, b], codes), [a], reason)
    t.same(chosen([b, a], codes), [a], reason)
  }
})

t.test('each cell has its own', async (t) => {
  const [a, b] = [statedFigure({ source: 'office' }), statedFigure({ source: 'paper-a', period: '2023' })]
  t.same(chosen([a, b], codes), [a, b])
})
