import t from 'tap'
import type { Measure } from '../../src/model/indicator.js'
import { qualifiers } from '../../src/model/precision.js'
import { missingStatuses, statuses } from '../../src/model/status.js'
import { type Cells, faultsOf, readRow } from './release-row.js'

const told = (cells: Cells) => faultsOf(cells).map(({ column, wrong, expected }) => `${column}: ${wrong}; ${expected}`)
const exact: Cells = { low: '260650000000', high: '260650000000', digits: '' }
const missing: Cells = {
  value: '',
  low: '',
  high: '',
  digits: '',
  status: 'O',
  printed: '',
  literal: '',
  start: '',
  end: '',
}
const rank: Cells = {
  indicator: 'TRADE_RANK',
  unit: 'RANK',
  value: '5',
  low: '1',
  high: '5',
  digits: '',
  qualifier: 'top',
  printed: '5',
  literal: 'top 5',
  start: '0',
  end: '5',
}

t.test('a value that is no plain decimal number is refused', async (t) => {
  const expected = 'digits with a point, as 260650000000 or 7.09'
  for (const value of ['NaN', 'Infinity', '-Infinity', '1e3', '260,650,000,000', '+1', '.5', '0x10', ' 1', 'n/a', '９'])
    t.same(told({ value }), [`value: "${value}" is no plain decimal number; ${expected}`], value)
})

t.test('a zero is as exact as its last printed place', async (t) => {
  const zero = { value: '0', digits: '1', literal: '', start: '', end: '' }
  t.same(told({ ...zero, low: '-50000', high: '50000', printed: '0.0 million' }), [])
  t.same(told({ ...zero, low: '-0.5', high: '0.5', printed: '0' }), [])
  t.match(told({ ...zero, low: '-0.5', high: '0.5', printed: 'none' }), [/^printed: "none" has no number/])
})

t.test('a value beyond what a double can hold is refused, and so are such bounds', async (t) => {
  const endless = '9'.repeat(400)
  t.same(
    faultsOf({ value: endless, low: endless, high: endless, literal: '', start: '', end: '' }).map(
      ({ column }) => column,
    ),
    ['value', 'low', 'high'],
  )
})

t.test('a value that is not what is printed is refused, with what is', async (t) => {
  t.same(told({ ...exact, value: '260650000', low: '260650000', high: '260650000', literal: '', start: '', end: '' }), [
    'value: 260650000 is not what is printed, "260.65 billion"; 260650000000',
  ])
})

t.test('a value without a print, or with one that has no number, is refused', async (t) => {
  const expected = 'the number as printed, as 260.65 billion'
  t.same(told({ printed: '' }), [`printed: nothing has no number; ${expected}`])
  t.same(told({ printed: 'a lot' }), [`printed: "a lot" has no number; ${expected}`])
})

t.test('more or fewer digits than the print claims are refused; none says that it is exact', async (t) => {
  t.same(told({ digits: '4', low: '260600000000', high: '260700000000' }), [
    'digits: "260.65 billion" does not claim 4 digits; 5, or nothing where it is exact',
  ])
  t.same(told(exact), [])
})

t.test('digits that are no number of digits are refused', async (t) => {
  for (const digits of ['0', '-1', '2.5', '100', 'five'])
    t.same(
      told({ ...exact, digits }),
      [`digits: "${digits}" is no number of digits; nothing (exact) or a whole number from 1 to 99`],
      digits,
    )
})

t.test(
  'an interval that is not what the digits and qualifier give is refused, with the bound that is due',
  async (t) => {
    const what = 'which is not what the digits and qualifier give'
    t.same(told({ low: '260640000000' }), [`low: low is 260640000000, ${what}; 260645000000`])
    t.same(told({ high: '' }), [`high: high is empty, ${what}; 260655000000`])
    t.same(told({ low: '260655000000', high: '260645000000' }), [
      `low: low is 260655000000, ${what}; 260645000000`,
      `high: high is 260645000000, ${what}; 260655000000`,
    ])
    t.same(told({ qualifier: 'at_least', digits: '', low: '260650000000', high: '260655000000' }), [
      `high: high is 260655000000, ${what}; nothing: open on this side`,
    ])
  },
)

t.test('the interval of each qualifier is accepted, in whatever decimals its bounds are written', async (t) => {
  const rows: Cells[] = [
    { low: '260645000000.0', high: '260655000000.00' },
    { qualifier: 'over', low: '260650000000', high: '260660000000' },
    { qualifier: 'nearly', low: '260640000000', high: '260650000000' },
    { qualifier: 'about', low: '260640000000', high: '260660000000' },
    { qualifier: 'at_least', low: '260650000000', high: '' },
    { qualifier: 'up_to', low: '', high: '260650000000' },
    { ...exact, qualifier: 'exact' },
    rank,
  ]
  for (const cells of rows) t.same(told(cells), [], cells.qualifier ?? 'none')
  t.equal(new Set(rows.map(({ qualifier }) => qualifier)).size, qualifiers.length + 1)
})

t.test('an unknown qualifier is refused, and so is one that makes no sense there', async (t) => {
  t.same(told({ qualifier: 'roughly' }), [
    'qualifier: "roughly" is unknown; nothing or one of exact over nearly about at_least up_to top',
  ])
  const sense = (cells: Cells, on: Measure) =>
    `qualifier: "${cells.qualifier}" makes no sense with digits ${cells.digits ? `"${cells.digits}"` : 'nothing'} on a ${on}; digits with over, nearly and about; none with exact; top on a rank`
  for (const cells of [
    { qualifier: 'over', digits: '' },
    { qualifier: 'exact', digits: '5' },
    { qualifier: 'top', digits: '' },
  ])
    t.same(told(cells), [sense(cells, 'level')], cells.qualifier)
})

t.test('a status that does not exist is refused: there is no R, a revision is a later vintage', async (t) => {
  const expected = `one of ${Object.keys(statuses).join(' ')}`
  t.same(told({ status: 'R' }), [`status: "R" is no observation status; ${expected}`])
  t.same(told({ status: '' }), [`status: nothing is no observation status; ${expected}`])
  t.same(told({ status: 'toString' }), [`status: "toString" is no observation status; ${expected}`])
})

t.test('a missing value says why, and a value does not', async (t) => {
  for (const status of missingStatuses) {
    t.same(told({ ...missing, status }), [], status)
    t.same(
      told({ status }),
      [`status: a figure with a value has status ${status}; a status that is not for missing values`],
      status,
    )
  }
  t.same(told({ ...missing, status: 'A' }), ['status: a figure without a value has status A; O or L or M or H or Q'])
})

t.test('a missing value is null, with nothing that only a value has', async (t) => {
  t.match(readRow(missing), { observation: { value: null, low: null, high: null, digits: null, printed: null } })
  const claims = { low: '1', high: '2', digits: '1', qualifier: 'over', printed: '1' }
  for (const [column, cell] of Object.entries(claims))
    t.same(told({ ...missing, [column]: cell }), [
      `${column}: "${cell}" stands without a value; nothing, or the value too`,
    ])
})

t.test('status is F exactly where there is a nature', async (t) => {
  for (const nature of ['forecast', 'assumption', 'plan']) {
    t.same(told({ nature, status: 'F' }), [], nature)
    t.same(told({ nature }), [`status: a ${nature} has status A; F`], nature)
  }
  t.same(told({ status: 'F' }), [
    'status: a figure without a nature has status F; a nature: forecast or assumption or plan',
  ])
  t.same(told({ nature: 'guess' }), ['nature: "guess" is unknown; nothing or one of forecast assumption plan'])
})
