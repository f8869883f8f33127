import t from 'tap'
import { goalOf, isMissed, limit, smallest, type Unit } from './goals.js'
import { cellsOf, measuresOf, median, ratioOf, type Sample, tableOf } from './report.js'

const samples = (name: string, unit: Unit, ours: number[], yardstick: string, theirs: number[]): Sample[] => [
  ...ours.map((amount) => ({ class: name, unit, yardstick: null, amount })),
  ...theirs.map((amount) => ({ class: name, unit, yardstick, amount })),
]
const one = (...given: Parameters<typeof samples>) => measuresOf(samples(...given))[0]

t.test('the median is the middle, or between the two in the middle', async (t) => {
  t.equal(median([9, 1, 5]), 5)
  t.equal(median([10, 1, 4, 2]), 3)
  t.equal(median([7]), 7)
})

t.test('a ratio says how many times as good ours is, whichever way is better', async (t) => {
  t.equal(ratioOf('a second', 300, 600), 0.5)
  t.equal(ratioOf('rows a second', 600, 300), 2)
  for (const unit of ['ms', 's', 'MB'] as const) {
    t.equal(ratioOf(unit, 1, 2), 2, `${unit}: half is twice as good`)
    t.equal(ratioOf(unit, 4, 2), 0.5)
  }
})

t.test('a measure has the medians of the rounds, and the median of their ratios', async (t) => {
  t.same(one('random series', 'a second', [100, 300, 200], 'pgbench, one plain statement', [200, 300, 800]), {
    class: 'random series, a second: pgbench, one plain statement',
    ours: 200,
    yardstick: 300,
    ratio: 0.5,
    goal: 0.5,
    met: true,
  })
  t.match(one('start, embedded', 's', [2.5], limit, [2]), { ours: 2.5, yardstick: 2, ratio: 0.8, goal: 1, met: false })
  t.match(one('memory at rest, embedded', 'MB', [400], limit, [450]), { ratio: 1.1, met: true })
  t.match(one('anything', 'a second', [1], 'bare Fastify', [3]), { ratio: 0.33, goal: null, met: null })
})

t.test('what may not grow may take 1.3 times as much', async (t) => {
  const grown = (now: number) => one('random series at a hundredfold', 'ms', [now], smallest, [1])
  t.match(grown(1.3), { ratio: 0.77, goal: 0.77, met: true })
  t.match(grown(1.4), { ratio: 0.71, met: false })
})

t.test('two yardsticks make two measures', async (t) => {
  const both = [
    ...samples('random series', 'a second', [400], 'pgbench, one plain statement', [1000]),
    { class: 'random series', unit: 'a second', yardstick: 'Platformatic DB, same tables', amount: 80 } as const,
  ]
  t.match(measuresOf(both), [
    { ratio: 0.4, goal: 0.5, met: false },
    { ratio: 5, goal: 4, met: true },
  ])
})

t.test('every class of goals has its goal', async (t) => {
  t.equal(goalOf('hot question, XLSX', 'raw node:http, same bytes'), 0.6)
  t.equal(goalOf('hot question, JSON', 'bare Fastify, same bytes'), null)
  t.equal(goalOf('known tag, 304', 'raw node:http, 304'), 0.9)
  t.equal(goalOf('random observation', 'Platformatic DB, same tables'), 3)
  t.equal(goalOf('random observation', 'database alone, same statement'), null)
  t.equal(goalOf('export of CSV', 'psql \\copy, same rows'), 0.7)
  t.equal(goalOf('release loaded', 'psql \\copy, with a key'), 0.25)
  t.equal(goalOf('release loaded', 'psql \\copy'), null)
})

t.test('a goal is missed where more than a quarter is wanting', async (t) => {
  t.notOk(isMissed({ ratio: 0.75, goal: 1 }), 'a quarter is not more than a quarter')
  t.ok(isMissed({ ratio: 0.74, goal: 1 }))
  t.ok(isMissed({ ratio: 0.44, goal: 0.6 }))
  t.notOk(isMissed({ ratio: 0.001, goal: null }), 'of what nothing is asked, nothing is missed')
})

t.test('the table has a line a measure', async (t) => {
  const measure = { class: 'a, s: the limit', ours: 12345, yardstick: 0.2, ratio: 0.5, goal: 1, met: false }
  t.same(cellsOf(measure), ['a, s: the limit', '12,345', '0.2', '0.5', '1', 'no'])
  const lines = tableOf([measure, { ...measure, goal: null, met: null }]).split('\n')
  t.equal(lines[2], '| a, s: the limit | 12,345 | 0.2 | 0.5 | 1 | no |')
  t.equal(lines[3], '| a, s: the limit | 12,345 | 0.2 | 0.5 |  |  |')
})
