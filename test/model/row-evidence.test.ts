import t from 'tap'
import { type Cells, faultsOf, readRow } from './release-row.js'

const told = (cells: Cells) => faultsOf(cells).map(({ column, wrong, expected }) => `${column}: ${wrong}; ${expected}`)

t.test('a value that is not what its literal says is refused', async (t) => {
  t.same(told({ literal: '$260.66 billion' }), [
    'value: 260650000000 is not what the literal says, "$260.66 billion"; the number in the literal',
  ])
})

t.test('a literal without a numeral is refused unless it is said in words', async (t) => {
  const literal = 'a sum so vast'
  const place = { start: '10', end: '23' }
  t.same(told({ literal, ...place }), [
    'literal: "a sum so vast" has no numeral; the figure as printed, or worded true',
  ])
  t.same(told({ literal, ...place, worded: 'true' }), [])
  t.match(readRow({ literal, ...place, worded: 'true' }), { observation: { worded: true } })
})

t.test('a literal with a numeral is not worded: that is no way round the value it says', async (t) => {
  const expected = 'nothing: it is not said in words'
  t.same(told({ worded: 'true' }), [`worded: "$260.65 billion" has a numeral; ${expected}`])
  t.same(told({ worded: 'true', literal: '$999.99 billion' }), [`worded: "$999.99 billion" has a numeral; ${expected}`])
})

t.test('worded is yes or no', async (t) => {
  t.same(told({ worded: 'false' }), [])
  for (const worded of ['yes', '1', 'TRUE'])
    t.same(told({ worded }), [`worded: "${worded}" is no yes or no; true, or nothing`], worded)
})

t.test('a place that is none is refused', async (t) => {
  const expected = 'a whole number of code points'
  for (const column of ['start', 'end'] as const) {
    for (const cell of ['-1', '1.5', 'p. 3', '1234567890'])
      t.same(told({ [column]: cell }), [`${column}: "${cell}" is no place in the text; ${expected}`], cell)
    t.same(told({ [column]: '' }), [`${column}: nothing is no place in the text; ${expected}`])
  }
})

t.test('a place longer or shorter than the literal is refused', async (t) => {
  const expected = 'start and end of the literal, half open'
  t.same(told({ end: '1212' }), [`end: "$260.65 billion" is 15 code points long, not 16; ${expected}`])
  t.same(told({ start: '1211', end: '1196' }), [`end: "$260.65 billion" is 15 code points long, not -15; ${expected}`])
})

t.test('length is counted in code points, as the places are', async (t) => {
  t.same(told({ literal: '𠮷 260.65 billion', start: '0', end: '16' }), [])
  t.same(told({ literal: '𠮷 260.65 billion', start: '0', end: '17' }), [
    'end: "𠮷 260.65 billion" is 16 code points long, not 17; start and end of the literal, half open',
  ])
})

t.test('a figure may stand without a literal, and then has no place', async (t) => {
  const none = { literal: '', start: '', end: '' }
  t.match(readRow(none), { observation: { literal: null, start: null, end: null } })
  t.same(told({ ...none, start: '5' }), ['start: "5" is the place of no literal; nothing, or a literal beside it'])
  t.same(told({ literal: '' }), [
    'start: "1196" is the place of no literal; nothing, or a literal beside it',
    'end: "1211" is the place of no literal; nothing, or a literal beside it',
  ])
})

t.test('a base that is no period, or is spelled otherwise, is refused', async (t) => {
  for (const base of ['last year', '2025-07/2025-12'])
    t.same(told({ base }), [`base: "${base}" is no period; a period, or nothing`], base)
  t.same(told({ base: '2025-S2' }), [])
})

t.test('a missing value may have its place in the text', async (t) => {
  const missing = { value: '', low: '', high: '', digits: '', status: 'O', printed: '' }
  t.same(told({ ...missing, literal: 'not yet known', start: '4', end: '17' }), [])
})
