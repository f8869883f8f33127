import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import {
  comparePeriods,
  isDay,
  lastDayOf,
  type Period,
  periodFromId,
  periodInId,
  periodOf,
} from '../../src/model/period.js'

const spelled = (text: string) => periodOf(text) as Period
const pad = (n: number) => String(n).padStart(2, '0')
const year = fc.oneof(fc.integer({ min: 2023, max: 2025 }), fc.integer({ min: 1001, max: 9998 })).map(String)
const simpleText = fc.oneof(
  year,
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, n]) => `${y}-S${n}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => `${y}-Q${n}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, n]) => `${y}-${pad(n)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 52 })).map(([y, n]) => `${y}-W${pad(n)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${pad(m)}-${pad(d)}`),
)
const intervalText = fc.tuple(simpleText, simpleText).map(([a, b]) => {
  return spelled(a).starts <= spelled(b).starts ? `${a}/${b}` : `${b}/${a}`
})
const openText = simpleText.map((text) => `${text}/..`)
const known = fc.oneof(simpleText, intervalText, openText).filter((text) => periodOf(text) !== null)

t.test('a period covers its first to its last day', async (t) => {
  const rows: [string, string, string, string][] = [
    ['2024', 'A', '2024-01-01', '2024-12-31'],
    ['2024-S1', 'S', '2024-01-01', '2024-06-30'],
    ['2024-S2', 'S', '2024-07-01', '2024-12-31'],
    ['2024-Q1', 'Q', '2024-01-01', '2024-03-31'],
    ['2024-Q3', 'Q', '2024-07-01', '2024-09-30'],
    ['2024-02', 'M', '2024-02-01', '2024-02-29'],
    ['2023-02', 'M', '2023-02-01', '2023-02-28'],
    ['2024-W05', 'W', '2024-01-29', '2024-02-04'],
    ['2020-W53', 'W', '2020-12-28', '2021-01-03'],
    ['2025-W01', 'W', '2024-12-30', '2025-01-05'],
    ['2024-07-09', 'D', '2024-07-09', '2024-07-09'],
    ['1000', 'A', '1000-01-01', '1000-12-31'],
    ['9999', 'A', '9999-01-01', '9999-12-31'],
  ]
  for (const [text, freq, starts, ends] of rows) t.same(periodOf(text), { text, freq, starts, ends }, text)
})

t.test('an interval has one spelling, the coarsest it covers exactly', async (t) => {
  const rows: [string, string, string][] = [
    ['2025-07/2025-12', '2025-S2', 'S'],
    ['2025-01/2025-12', '2025', 'A'],
    ['2025/2025', '2025', 'A'],
    ['2025-S1/2025-Q4', '2025', 'A'],
    ['2025-01-01/2025-03-31', '2025-Q1', 'Q'],
    ['2024-01-29/2024-02-04', '2024-W05', 'W'],
    ['2024-12-30/2025-01-05', '2025-W01', 'W'],
    ['2025-01/2025-01', '2025-01', 'M'],
    ['2024-07-09/2024-07-09', '2024-07-09', 'D'],
    ['2024-Q1/2024-Q3', '2024-01/2024-09', '_O'],
    ['2015-01/2024-12', '2015/2024', '_O'],
    ['2024-S2/2025-S1', '2024-07/2025-06', '_O'],
    ['2024-02-01/2024-03-31', '2024-02/2024-03', '_O'],
    ['2024-02/2024-03-30', '2024-02-01/2024-03-30', '_O'],
    ['2024-W05/2024-W06', '2024-01-29/2024-02-11', '_O'],
    ['1000-01-01/1000-01-03', '1000-01-01/1000-01-03', '_O'],
    ['9999-12-30/9999-12-31', '9999-12-30/9999-12-31', '_O'],
  ]
  for (const [text, spelled, freq] of rows) t.match(periodOf(text), { text: spelled, freq }, text)
})

t.test('an open interval starts with a month where it can, else with a day', async (t) => {
  t.same(periodOf('2025/..'), { text: '2025-01/..', freq: '_O', starts: '2025-01-01', ends: null })
  t.equal(periodOf('2025-01-01/..')?.text, '2025-01/..')
  t.equal(periodOf('2025-Q2/..')?.text, '2025-04/..')
  t.equal(periodOf('2024-W05/..')?.text, '2024-01-29/..')
  t.equal(periodOf('2025-05-29/..')?.text, '2025-05-29/..')
})

t.test('what is no period is refused', async (t) => {
  const wrong = `|..|/|/..|2024/|../2024|../..|2024/../..|2024/2025/2026|24|0999|02024|10000|2024-13|2024-00|2024-7|2024-S0|2024-S3
    |2024-Q0|2024-Q5|2024-W00|2023-W53|2024-W5|2023-02-29|2024-02-30|2024-07-00|2024-07-9|2024-7-09|2024-s1|2024-q1|2024-w05| 2024|2024 
    |2024-S1-01|2024-07-09-01|2024-07-09T00:00|2025/2024|2025-02/2025-01|2024-13/2025|2024/2025-13|2024--2025|2024-|٢٠٢٤|1000-W01|9999-W52|nan`
  for (const text of wrong.split(/\n? *\|/)) t.equal(periodOf(text), null, JSON.stringify(text))
  for (const text of ['2024\n', ' 2024', '2024 ', '2024/2025\n']) t.equal(periodOf(text), null, JSON.stringify(text))
})

t.test('a spelling is its own spelling', async (t) => {
  const holds = fc.property(known, (text) => isDeepStrictEqual(periodOf(spelled(text).text), periodOf(text)))
  t.equal(fc.check(holds).counterexample, null)
})

t.test('texts that cover the same days have the same spelling', async (t) => {
  const spelledByDays = (text: string) => {
    const { starts, ends } = spelled(text)
    return periodOf(`${starts}/${ends ?? '..'}`)
  }
  const holds = fc.property(known, (text) => isDeepStrictEqual(spelledByDays(text), periodOf(text)))
  t.equal(fc.check(holds, { numRuns: 500 }).counterexample, null)
})

t.test('an interval covers from the first day of its start to the last day of its end', async (t) => {
  const holds = fc.property(simpleText, simpleText, (a, b) => {
    const [starts, ends] = [spelled(a).starts, spelled(b).ends ?? '']
    const whole = periodOf(`${a}/${b}`)
    return starts > ends ? whole === null : whole?.starts === starts && whole.ends === ends
  })
  t.equal(fc.check(holds, { numRuns: 500 }).counterexample, null)
})

t.test('a day is one that the calendar has', async (t) => {
  const parts = fc.tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  const holds = fc.property(parts, ([y, m, d]) => {
    const date = new Date(Date.UTC(y, m - 1, d))
    return isDay(`${y}-${pad(m)}-${pad(d)}`) === (date.getUTCMonth() === m - 1 && date.getUTCDate() === d)
  })
  t.equal(fc.check(holds, { numRuns: 500 }).counterexample, null)
  for (const text of ['2024', '2024-07', '2024-W05', '2024-07-09/2024-07-09', 'today']) t.notOk(isDay(text), text)
})

t.test('the last day of an imprecise day is that of its month, quarter, half or year', async (t) => {
  t.equal(lastDayOf('2025-07-10'), '2025-07-10')
  t.equal(lastDayOf('2025-05'), '2025-05-31')
  t.equal(lastDayOf('2025-W01'), '2025-01-05')
  t.equal(lastDayOf('2025-Q1'), '2025-03-31')
  t.equal(lastDayOf('2025-S1'), '2025-06-30')
  t.equal(lastDayOf('2025'), '2025-12-31')
  for (const text of ['2025-01/2025-03', '2025-01/..', '2025-01/2025-01', '2025-13', '']) t.equal(lastDayOf(text), null)
})

t.test('periods sort by start, then end, open last, then text', async (t) => {
  const sorted = ['2023', '2024-01', '2024-Q1', '2024', '2024/2025', '2024-01/..', '2024-02']
  const periods = sorted.map(spelled)
  t.same([...periods].reverse().sort(comparePeriods), periods)
  t.equal(comparePeriods(spelled('2024-01/..'), spelled('2024')), 1)
  t.equal(comparePeriods(spelled('2024'), spelled('2024-01/..')), -1)
  t.equal(comparePeriods(spelled('2024'), spelled('2024-01/2024-12')), 0)
  t.equal(comparePeriods(spelled('2024'), { ...spelled('2024'), text: '2024-01/2024-12' }), -1)
  const holds = fc.property(known, known, (a, b) => {
    const [one, other] = [spelled(a), spelled(b)]
    const order = comparePeriods(one, other)
    return order + comparePeriods(other, one) === 0 && (order === 0) === (one.text === other.text)
  })
  t.equal(fc.check(holds).counterexample, null)
})

t.test('a period is found again in the id of a figure', async (t) => {
  t.equal(periodInId('2025-01/..'), '2025-01--..')
  t.equal(periodInId('2024'), '2024')
  const holds = fc.property(known, (text) =>
    isDeepStrictEqual(periodFromId(periodInId(spelled(text).text)), periodOf(text)),
  )
  t.equal(fc.check(holds).counterexample, null)
  for (const text of ['2025-01/..', '2015/2024', '2024--', '--..', '2015--2020--2024', '2024---07', '2024/--2025'])
    t.equal(periodFromId(text), null, text)
})
