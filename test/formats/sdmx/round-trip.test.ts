import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import t from 'tap'
import type { AccountedFigure } from '../../../src/model/figure.js'
import { figureIdOf } from '../../../src/model/figure-id.js'
import { periodOf } from '../../../src/model/period.js'
import type { Row } from '../../../src/model/table.js'
import { face, table } from '../../model/small-table.js'
import { rowsBack, twins } from './twins.js'

// What XML has no letters for is the writer's to replace, and is tested there.
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '"',
      'a,b',
      '\r\n',
      'x\ty',
      ' lead',
      'tail ',
      '<&>',
      ']]>',
      'Total: all',
      '=1',
      'Việt Nam 越南 𠮷',
      '-',
      '#N/A',
    ),
  )
  .filter((it) => !/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(it))
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => (Object.is(it, -0) ? 0 : it))
const periods = ['2023', '2024', '2024-S1', '2024-Q3', '2024-07', '2024-W05', '2024-07-09', '2025-01/2025-04']
const period = fc.constantFrom(...periods, '2020/2022', '2025-01-03/2025-02-11', '2025-01/..', '2025-01-05/..')

const row = fc
  .record({
    indicator: fc.constantFrom('TRADE', 'GDP_GROWTH'),
    reporter: fc.constantFrom('VNM', 'CN-GD', 'VN-09_HUU_NGHI'),
    period,
    source: fc.constantFrom('vna-2025', 'wb'),
    figure: fc.record({
      value: orNull(number),
      unit: fc.constantFrom('USD', 'PERCENT'),
      low: orNull(number),
      high: orNull(number),
      digits: orNull(fc.integer({ min: 1, max: 20 })),
      qualifier: orNull(fc.constantFrom('over', 'at_least')),
      status: fc.constantFrom('A', 'O', 'F'),
      nature: orNull(fc.constantFrom('forecast', 'plan')),
      base: orNull(fc.constantFrom('2010', '2024-12')),
      compiler: orNull(fc.constantFrom('VNM', 'WB')),
      known: fc.constantFrom('2025-05-31', '2025-07-10'),
      printed: orNull(text),
      chosen_because: orNull(fc.constantFrom('standing', 'vintage')),
      literal: orNull(text),
      start: orNull(fc.nat()),
      end: orNull(fc.nat()),
      worded: fc.boolean(),
      note: orNull(text),
    }),
  })
  .map(({ indicator, reporter, period, source, figure }): Row => {
    const freq = String(periodOf(period)?.freq)
    const key = { freq, indicator, reporter, partner: '_Z', product: '_T', period }
    const series = { freq, indicator, reporter, partner: '_Z', product: '_T', unit: figure.unit }
    const id = figureIdOf(series, period, source)
    return { key, figures: [{ id, source, ...figure } as AccountedFigure] }
  })

// As the database has them: by series, then by period and source; a cell of a source once.
const idOf = ({ figures: [figure] }: Row) => String(figure?.id)
const rows = fc
  .uniqueArray(row, { selector: idOf, maxLength: 12 })
  .map((list) => list.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1)))
const bySource = (list: readonly Row[]) => Object.fromEntries(list.map((one) => [idOf(one), one]))

t.test('whatever is written is read back, in every format', async (t) => {
  for (const twin of twins) {
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (list, sorted) => {
        const { meta } = table()
        const shown = table({ rows: list, meta: { ...meta, applied: sorted ? { sort: 'period' } : {} } })
        // Series by series, sources of one series come apart.
        return isDeepStrictEqual(bySource(await rowsBack(twin, shown, face())), bySource(list))
      }),
      { numRuns: 60 },
    )
    t.pass(twin.golden)
  }
})

t.test('pages make one message, whatever is on them', async (t) => {
  for (const twin of twins) {
    await fc.assert(
      fc.asyncProperty(rows, fc.integer({ min: 1, max: 3 }), async (list, size) => {
        const pages = Array.from({ length: Math.ceil(list.length / size) }, (_, i) =>
          list.slice(i * size, (i + 1) * size),
        )
        const shown = pages.reduceRight((after, page) => table({ rows: page, more: async () => after }), table())
        return isDeepStrictEqual(bySource(await rowsBack(twin, shown, face())), bySource(list))
      }),
      { numRuns: 20 },
    )
    t.pass(twin.golden)
  }
})
