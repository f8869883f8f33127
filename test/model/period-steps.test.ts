import fc from 'fast-check'
import t from 'tap'
import { comparePeriods, type Frequency, frequencies, type Period, periodOf } from '../../src/model/period.js'
import {
  nextPeriod,
  partsOf,
  periodHolding,
  periodsAYear,
  previousPeriod,
  yearAfter,
  yearBefore,
} from '../../src/model/period-steps.js'

const of = (text: string) => periodOf(text) as Period
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
const anyDay = fc
  .date({ min: new Date('1001-01-10'), max: new Date('9999-12-20'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const repeated = fc.constantFrom(...frequencies.filter((freq) => freq !== '_O'))

t.test('a frequency has so many periods a year', async (t) => {
  t.same(frequencies.map(periodsAYear), [1, 2, 4, 12, 52, 365, null])
})

t.test('a day lies in the period that holds it', async (t) => {
  const rows: [string, Frequency, string | undefined][] = [
    ['2024-02-29', 'A', '2024'],
    ['2024-06-30', 'S', '2024-S1'],
    ['2024-07-01', 'S', '2024-S2'],
    ['2024-10-01', 'Q', '2024-Q4'],
    ['2024-02-29', 'M', '2024-02'],
    ['2021-01-03', 'W', '2020-W53'],
    ['2024-12-30', 'W', '2025-W01'],
    ['2024-02-29', 'D', '2024-02-29'],
    ['2024-02-29', '_O', undefined],
    ['2023-02-29', 'M', undefined],
    ['1000-01-01', 'W', undefined],
    ['1000-01-01', 'D', '1000-01-01'],
    ['9999-12-31', 'W', undefined],
    ['0999-12-31', 'A', undefined],
    ['no day', 'A', undefined],
  ]
  for (const [day, freq, text] of rows) t.equal(periodHolding(day, freq)?.text, text, `${day} ${freq}`)
  const holds = fc.property(anyDay, repeated, (day, freq) => {
    const { starts, ends, freq: own } = periodHolding(day, freq) as Period
    return starts <= day && day <= (ends as string) && own === freq
  })
  t.equal(fc.check(holds, { numRuns: 300 }).counterexample, null)
})

t.test('the period before ends on the day before', async (t) => {
  const rows: [string, string | undefined][] = [
    ['2025', '2024'],
    ['2025-S1', '2024-S2'],
    ['2025-Q1', '2024-Q4'],
    ['2025-01', '2024-12'],
    ['2021-W01', '2020-W53'],
    ['2025-W01', '2024-W52'],
    ['2024-03-01', '2024-02-29'],
    ['2023-03-01', '2023-02-28'],
    ['2025-01/2025-05', undefined],
    ['2025-01/..', undefined],
    ['1000', undefined],
    ['1000-S1', undefined],
    ['1000-Q1', undefined],
    ['1000-01', undefined],
    ['1000-W02', undefined],
    ['1000-01-01', undefined],
    ['1000-S2', '1000-S1'],
  ]
  for (const [text, before] of rows) t.equal(previousPeriod(of(text))?.text, before, text)
  const holds = fc.property(anyDay, repeated, (day, freq) => {
    const period = periodHolding(day, freq) as Period
    const before = previousPeriod(period)
    return before === null ? day < '1003' : before.freq === freq && dayAfter(before.ends as string) === period.starts
  })
  t.equal(fc.check(holds, { numRuns: 300 }).counterexample, null)
})

t.test('the period after begins on the day after', async (t) => {
  const rows: [string, string | undefined][] = [
    ['2024', '2025'],
    ['2024-S2', '2025-S1'],
    ['2024-Q4', '2025-Q1'],
    ['2024-12', '2025-01'],
    ['2020-W53', '2021-W01'],
    ['2024-02-28', '2024-02-29'],
    ['2025-01/2025-05', undefined],
    ['2025-01/..', undefined],
    ['9999', undefined],
    ['9999-12', undefined],
    ['9999-W51', undefined],
    ['9999-12-31', undefined],
  ]
  for (const [text, after] of rows) t.equal(nextPeriod(of(text))?.text, after, text)
  const holds = fc.property(anyDay, repeated, (day, freq) => {
    const period = periodHolding(day, freq) as Period
    const after = nextPeriod(period)
    return after === null ? day > '9998' : previousPeriod(after)?.text === period.text
  })
  t.equal(fc.check(holds, { numRuns: 300 }).counterexample, null)
})

t.test('the same period a year after has this one a year before', async (t) => {
  const rows: [string, string | undefined][] = [
    ['2024', '2025'],
    ['2020-W53', undefined],
    ['2024-02-29', undefined],
    ['2024-01/2024-02', '2025-01/2025-02'],
    ['2023-02-01/2023-02-27', '2024-02-01/2024-02-27'],
    ['2024-02-01/2024-02-28', undefined],
    ['9999', undefined],
    ['9999-02/9999-04', undefined],
    ['2025-01/..', undefined],
  ]
  for (const [text, after] of rows) t.equal(yearAfter(of(text))?.text, after, text)
})

t.test('the same period a year before has the same number or date, where there is one', async (t) => {
  const rows: [string, string | undefined][] = [
    ['2025', '2024'],
    ['2025-S2', '2024-S2'],
    ['2025-Q3', '2024-Q3'],
    ['2024-02', '2023-02'],
    ['2025-W05', '2024-W05'],
    ['2020-W53', undefined],
    ['2021-W52', '2020-W52'],
    ['2025-02-28', '2024-02-28'],
    ['2024-02-29', undefined],
    ['2025-01/2025-05', '2024-01/2024-05'],
    ['2025-01/2025-02', '2024-01/2024-02'],
    ['2024-01/2024-02', '2023-01/2023-02'],
    ['2024/2025', '2023/2024'],
    ['2024-02-10/2024-02-29', undefined],
    ['2025-02-10/2025-02-28', '2024-02-10/2024-02-28'],
    ['2024-12-20/2025-01-10', '2023-12-20/2024-01-10'],
    ['2024-02-01/2024-02-28', undefined],
    ['2024-01-02/2024-01-08', undefined],
    ['2025-01/..', undefined],
    ['1000', undefined],
    ['1000-W10', undefined],
    ['1000-02/1001-02', undefined],
  ]
  for (const [text, before] of rows) t.equal(yearBefore(of(text))?.text, before, text)
})

t.test('a period is made up of its parts', async (t) => {
  const texts = (text: string, finer: Frequency) => partsOf(of(text), finer)?.map((part) => part.text)
  t.same(texts('2025', 'S'), ['2025-S1', '2025-S2'])
  t.same(texts('2025-S2', 'Q'), ['2025-Q3', '2025-Q4'])
  t.same(texts('2025-Q1', 'M'), ['2025-01', '2025-02', '2025-03'])
  t.same(texts('2025-01/2025-05', 'M')?.length, 5)
  t.equal(texts('2024', 'D')?.length, 366)
  t.equal(texts('2024-02', 'D')?.at(-1), '2024-02-29')
  t.equal(texts('2020-W53', 'D')?.at(-1), '2021-01-03')
  t.same(texts('2025', 'A'), ['2025'])
  t.equal(texts('9999', 'A')?.length, 1)
  t.equal(texts('9999', 'D')?.length, 365)
  t.equal(texts('1000', 'M')?.length, 12)
  t.same(texts('2020-12-28/2021-01-10', 'W'), ['2020-W53', '2021-W01'])
})

t.test('what parts do not fit is made up of none', async (t) => {
  const rows: [string, Frequency][] = [
    ['2025', 'W'],
    ['2024-01-01/2024-01-10', 'W'],
    ['2025-01', 'A'],
    ['2025-02', 'Q'],
    ['2025', '_O'],
    ['2025-01/..', 'M'],
    ['1000', 'W'],
    ['9999-12-20/9999-12-31', 'W'],
  ]
  for (const [text, finer] of rows) t.equal(partsOf(of(text), finer), null, `${text} ${finer}`)
})

t.test('parts follow each other from the first day to the last', async (t) => {
  const holds = fc.property(anyDay, repeated, repeated, (day, freq, finer) => {
    const period = periodHolding(day, freq) as Period
    const parts = partsOf(period, finer)
    if (parts === null) return frequencies.indexOf(finer) < frequencies.indexOf(freq) || finer === 'W'
    const joined = parts.every((part, i) => i === 0 || part.starts === dayAfter(parts[i - 1]?.ends as string))
    const ordered = parts.every((part, i) => i === 0 || comparePeriods(parts[i - 1] as Period, part) < 0)
    return joined && ordered && parts[0]?.starts === period.starts && parts.at(-1)?.ends === period.ends
  })
  t.equal(fc.check(holds, { numRuns: 200 }).counterexample, null)
})
