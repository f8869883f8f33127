import t from 'tap'
import { commentOf, noteIn } from '../../../src/formats/sdmx/open-period.js'
import { periodAt, timePeriodOf } from '../../../src/formats/sdmx/time-period.js'

t.test('periods are written as SDMX has them, and read back', async (t) => {
  const written = {
    ...{ '2024': '2024', '2024-S1': '2024-S1', '2024-Q3': '2024-Q3', '2024-07': '2024-07', '2024-W05': '2024-W05' },
    ...{ '2024-07-09': '2024-07-09', '2025-01/2025-04': '2025-01-01/P4M', '2020/2022': '2020-01-01/P3Y' },
    ...{ '2020-07/2021-06': '2020-07-01/P1Y', '2025-01-03/2025-02-11': '2025-01-03/P40D' },
    ...{ '2024-02-01/2024-02-28': '2024-02-01/P28D', '2024-12/2025-02': '2024-12-01/P3M' },
  }
  for (const [period, time] of Object.entries(written)) {
    t.equal(timePeriodOf(period, '2025-07-10'), time, period)
    t.equal(periodAt(time)?.text, period, time)
  }
})

t.test('an open period is cut off on the day it was told', async (t) => {
  t.equal(timePeriodOf('2025-01/..', '2025-07-10'), '2025-01-01/P191D')
  t.equal(timePeriodOf('2025-01/..', '2025-06-30'), '2025-01-01/P6M')
})

t.test('that a period is open stands behind the note, and comes off again', async (t) => {
  for (const note of [null, 'Both ways', 'a b.']) {
    t.same(noteIn(commentOf(note, '2025-01/..')), { note, open: true })
    t.same(noteIn(commentOf(note, '2025-01/2025-04')), { note, open: false })
  }
})

t.test('periods of other agencies are understood', async (t) => {
  const read = {
    ...{ '2024-A1': '2024', '2024-T2': '2024-05/2024-08', '2024-M07': '2024-07', '2024-W5': '2024-W05' },
    ...{ '2024-D191': '2024-07-09', '2024Q3': '2024-Q3', '2024-S2': '2024-S2', '2024-07-09T00:00:00': '2024-07-09' },
    ...{ '2025-01-01T00:00:00Z/P6M': '2025-S1', '2025-01-01/P1Y': '2025', '2025-01-01/P2W': '2025-01-01/2025-01-14' },
  }
  for (const [time, period] of Object.entries(read)) t.equal(periodAt(time)?.text, period, time)
})

t.test('what is no period is none', async (t) => {
  for (const time of ['', '24', '2024-13', '2024-Q5', '2024-M13', '2025-01-01/PT6H', '2025-01-01/P0D', '2025-01-01/Px'])
    t.equal(periodAt(time), null, time)
  for (const time of ['2024-D400', '2025-02-30/P1M', '2025-01/..', '2025-01/2025-04', '_Z'])
    t.equal(periodAt(time), null, time)
})
