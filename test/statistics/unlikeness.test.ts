import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { type Likeness, unlikeness } from '../../src/statistics/unlikeness.js'
import { inEnglish } from '../model/in-english.js'
import { statedFigure } from './stated-figure.js'

const codes = catalogueOf(codeListsIn())
const told = (likeness: Likeness, ...figures: Parameters<typeof statedFigure>[0][]) =>
  inEnglish(unlikeness([likeness], figures.map(statedFigure), codes))

t.test('figures of one source and vintage are alike, and others are not', async (t) => {
  const [a, b] = [{ period: '2024' }, { period: '2023' }]
  for (const likeness of ['source', 'vintage', 'compiler', 'unit', 'base', 'territory'] as const)
    t.equal(told(likeness, a, b), null, likeness)
  t.match(told('source', a, { ...b, source: 'b-2025' }), /2024~a-2025 and .*2023~b-2025 come from different sources/)
  t.match(told('vintage', a, { ...b, known: '2025-07-10' }), /known on 2025-05-31 and .* on 2025-07-10; .* one vintage/)
  t.match(told('unit', a, { ...b, unit: 'VND' }), /is in USD and .* in VND/)
  t.match(told('base', { ...a, base: '2010' }, b), /has the base 2010 and .* the base –/)
})

t.test('figures of two sources are alike where both say the same compiler', async (t) => {
  const other = { source: 'b-2025' }
  t.equal(told('compiler', { compiler: 'CHN' }, { ...other, compiler: 'CHN' }), null)
  t.match(told('compiler', { compiler: 'CHN' }, { ...other, compiler: 'VNM' }), /share neither source nor compiler/)
  t.match(told('compiler', {}, other), /not known to be alike/)
})

t.test('a change of territory between two periods, or in one, is told with its day', async (t) => {
  const at = (period: string) => ({ reporter: 'VN-HP', partner: '_Z', period })
  const sentence = /^VN-HP has covered another territory since 2025-07-01: 2024 and 2025 cannot be compared\.$/
  t.match(told('territory', at('2024'), at('2025')), sentence)
  t.match(told('territory', at('2025'), at('2024')), sentence)
  t.match(told('territory', at('2025'), at('2026')), /since 2025-07-01: 2025 and 2026/)
  t.equal(told('territory', at('2026'), at('2027')), null)
  t.equal(told('territory', at('2023'), at('2024')), null)
  t.equal(told('territory', at('2025-S1'), at('2024-S1')), null)
  t.match(told('territory', at('2025-S2'), at('2025-S1')), /2025-S1 and 2025-S2/)
  t.equal(told('territory', at('2026-S1'), at('2025-S2')), null)
  const partner = (period: string) => ({ partner: 'VN-SG', reporter: 'CHN', period })
  t.match(told('territory', partner('2026'), partner('2024')), /^VN-SG has covered/)
  t.equal(told('territory', { partner: 'XX-1' }, { partner: 'XX-1', period: '2023' }), null)
})

t.test('nothing is compared across a break, but what comes before and after it is', async (t) => {
  t.match(told('territory', { status: 'B' }, { period: '2023' }), /breaks at 2024 \(status B\)/)
  t.match(told('territory', { period: '2023' }, { status: 'B' }), /breaks at 2024/)
  t.equal(told('territory', { period: '2025' }, { status: 'B' }), null)
})

t.test('each input is held against the first, in each way that counts', async (t) => {
  const figures = [{}, { period: '2023' }, { period: '2022', unit: 'VND' }].map(statedFigure)
  t.match(inEnglish(unlikeness(['source', 'unit'], figures, codes)), /2024~a-2025 is in USD and .*2022~a-2025 in VND/)
  t.equal(unlikeness([], figures, codes), null)
  t.equal(unlikeness(['unit'], figures.slice(0, 1), codes), null)
})
