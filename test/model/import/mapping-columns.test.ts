import t from 'tap'
import type { Mapping } from '../../../src/model/import/mapping.js'
import { columnsNeeded, columnsRead } from '../../../src/model/import/mapping-columns.js'

const figure = { indicator: 'GDP', reporter: { column: 'who' }, period: { column: 'year' } }
const columns = (more: object, file = 'a.csv') => {
  const mapping = { figures: [{ ...figure, value: { column: 'value' }, ...more }] } as Pick<Mapping, 'figures'>
  return { read: columnsRead(mapping, file), needed: columnsNeeded(mapping, file) }
}

t.test('columns are read wherever a mapping names them, and nowhere else', async (t) => {
  const where = [{ column: 'kind', is: ['column'], same_as: 'other' }]
  const unit = { column: 'unit', codes: { column: 'USD', power: 'VND' } }
  t.same(columns({ where, unit }).read, ['who', 'year', 'value', 'kind', 'other', 'unit'])
  t.same(columns({ file: 'b*.csv' }).read, [])
})

t.test('what a row without a column means may be said: then no row needs it', async (t) => {
  t.same(columns({ note: { column: 'note', otherwise: '' } }).needed, ['who', 'year', 'value'])
  for (const power of ['mult', { column: 'mult' }, { column: 'mult', otherwise: '0' }]) {
    const told = columns({ value: { column: 'value', power } })
    t.same(told.read, ['who', 'year', 'value', 'mult'])
    t.same(told.needed, ['who', 'year', 'value'], 'each row without it is refused')
  }
})
