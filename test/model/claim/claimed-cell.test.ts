import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { claimedCell, productsMeant } from '../../../src/model/claim/claimed-cell.js'
import type { UnderstoodClaim } from '../../../src/model/claim/understood.js'
import type { Indicator } from '../../../src/model/indicator.js'
import { type Period, periodOf } from '../../../src/model/period.js'

const { indicators, units: list } = codeListsIn()
const units = new Map(list.map((unit) => [unit.code, unit]))
const of = (code: string) => indicators.find((one) => one.code === code) as Indicator

const claim = (codes: string[], said: string[] | null, more: Partial<UnderstoodClaim> = {}): UnderstoodClaim => ({
  indicators: codes.map(of),
  reporter: 'VNM',
  partners: ['W00', '_Z'],
  product: null,
  period: periodOf('2024') as Period,
  readings: [
    { value: { mantissa: 5n, exponent: 0 }, digits: 1, qualifier: null, units: said, plain: true, signed: false },
  ],
  as_of: null,
  ...more,
})
const row = (unit: string, product = '_T') => ({ unit, product })
const cell = (asked: UnderstoodClaim, rows: Record<string, ReturnType<typeof row>[]>) =>
  claimedCell(asked, (indicator, partner) => rows[`${indicator} ${partner}`] ?? [], units)

t.test('a unit that is not said is the usual one that is there', async (t) => {
  const rows = { 'TRADE W00': [row('CNY'), row('VND'), row('USD')] }
  t.match(cell(claim(['TRADE'], null), rows), { unit: 'said', rows: [row('USD')], elsewhere: { length: 2 } })
  t.match(cell(claim(['TRADE'], null), { 'TRADE W00': [row('VND'), row('CNY')] }), { rows: [row('CNY')] })
  t.match(cell(claim(['TRADE'], ['VND']), rows), { unit: 'said', rows: [row('VND')] })
  t.match(cell(claim(['TRADE'], ['EUR']), rows), { unit: 'other_unit', rows: { length: 0 }, elsewhere: { length: 3 } })
  t.match(cell(claim(['TRADE'], ['PERCENT']), rows), { unit: 'other_kind', rows: [row('USD')] })
})

t.test('per cent of GDP may be said as per cent', async (t) => {
  const rows = { 'TRADE W00': [row('PERCENT_OF_GDP')] }
  t.match(cell(claim(['TRADE'], ['PERCENT']), rows), { unit: 'said', rows: [row('PERCENT_OF_GDP')] })
})

t.test('the world comes before nobody, where no partner is said', async (t) => {
  t.match(cell(claim(['TRADE'], null), { 'TRADE W00': [row('USD')], 'TRADE _Z': [row('USD')] }), { partner: 'W00' })
  t.match(cell(claim(['GDP'], null), { 'GDP _Z': [row('USD', '_Z')] }), { partner: '_Z' })
})

t.test('a product is that which is said, else all together', async (t) => {
  const rows = { 'TRADE W00': [row('USD', 'PASSPORT'), row('USD')] }
  t.match(cell(claim(['TRADE'], null), rows), { rows: [row('USD')] })
  t.match(cell(claim(['TRADE'], null, { product: 'PASSPORT' }), rows), { rows: [row('USD', 'PASSPORT')] })
})

t.test(
  'where no product is said and nothing is told of all, the only one there is is meant, and of several none',
  async (t) => {
    const one = [row('USD', 'PASSPORT'), row('VND', 'PASSPORT')]
    const two = [...one, row('USD', 'CARDS')]
    const asked = claim(['TRADE'], null)
    t.match(cell(asked, { 'TRADE W00': one }), { product: 'PASSPORT', rows: [row('USD', 'PASSPORT')] })
    t.same(cell(asked, { 'TRADE W00': two }), [])
    t.same(
      productsMeant(asked, (_, partner) => (partner === 'W00' ? two : [])),
      ['CARDS', 'PASSPORT'],
    )
    t.same(
      productsMeant({ ...asked, product: 'SPOONS' }, () => two),
      [],
    )
  },
)

t.test('of several indicators the one with figures is meant, unless several have some', async (t) => {
  const asked = claim(['EXPORTS', 'IMPORTS'], null)
  t.match(cell(asked, { 'IMPORTS W00': [row('USD')] }), { indicator: { code: 'IMPORTS' } })
  t.same(cell(asked, { 'IMPORTS W00': [row('USD')], 'EXPORTS W00': [row('USD')] }), ['EXPORTS', 'IMPORTS'])
  t.same(cell(asked, {}), [])
})
