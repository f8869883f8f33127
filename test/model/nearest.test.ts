import t from 'tap'
import { nearest } from '../../src/model/nearest.js'

const codes = ['VNM', 'CHN', 'THA', 'GDP_GROWTH', 'GDP', 'INFLATION']

t.test('a word with one or two letters wrong is found', async (t) => {
  t.equal(nearest('GDP_GROWHT', codes), 'GDP_GROWTH')
  t.equal(nearest('INFLASION', codes), 'INFLATION')
})

t.test('a word with three letters wrong is not guessed', async (t) => {
  t.equal(nearest('IMFLASION', codes), 'INFLATION')
  t.equal(nearest('IMFLASIUN', codes), undefined)
})

t.test('in short words one letter may differ, not two', async (t) => {
  t.equal(nearest('VNN', codes), 'VNM')
  t.equal(nearest('VXX', codes), undefined)
  t.equal(nearest('area', ['freq', 'format']), undefined)
  t.equal(nearest('form', ['to', 'from']), 'from', 'two letters changed places')
})

t.test('of one wrong letter nothing is guessed', async (t) => {
  t.equal(nearest('X', ['A', 'Q']), undefined)
  t.equal(nearest('q', ['A', 'Q']), 'Q')
})

t.test('letter case aside, the same word is the nearest', async (t) => {
  t.equal(nearest('vnm', codes), 'VNM')
})

t.test('a word that is there is not corrected', async (t) => {
  t.equal(nearest('GDP', ['GDPS', 'GDP']), undefined)
})

t.test('of several as near the first is told, of several the nearest', async (t) => {
  t.equal(nearest('CHM', ['CHA', 'CHN']), 'CHA')
  t.equal(nearest('EXPORTX', ['EXPO', 'EXPOR', 'EXPORTS']), 'EXPORTS')
})

t.test('an endless word is nothing and costs nothing', async (t) => {
  t.equal(nearest('A'.repeat(10_000), codes), undefined)
  t.equal(nearest('', codes), undefined)
})
