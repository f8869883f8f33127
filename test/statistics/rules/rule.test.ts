import t from 'tap'
import type { Indicator } from '../../../src/model/indicator.js'
import { rules } from '../../../src/statistics/rules/index.js'
import { unitFor } from '../../../src/statistics/rules/rule.js'
import { around, codes } from './planned.js'

const unit = (code: string, own: string, currency: string) =>
  unitFor(codes.indicators.entries.get(code) as Indicator, { unit: own }, around({ currency }))

t.test('an amount is taken in the currency of the cell, else in the one asked for', async (t) => {
  t.equal(unit('TRADE', 'VND', 'USD'), 'VND')
  t.equal(unit('TRADE', 'PERCENT', 'VND'), 'VND')
  t.equal(unit('CPI', 'PERCENT', 'VND'), 'INDEX')
})

t.test('each rule is named once', async (t) => {
  const names = rules.map(({ name }) => name)
  t.equal(new Set(names).size, names.length)
  for (const name of names) t.match(name, /^[a-z_]+$/)
})
