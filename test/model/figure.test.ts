import t from 'tap'
import { accountFields, derivedFields, figureFields, reasons } from '../../src/model/figure.js'
import { statedFigure } from '../statistics/stated-figure.js'

t.test('the fields that flat faces write are those of a stated figure, its id first', async (t) => {
  t.same([...figureFields].sort(), Object.keys(statedFigure().figure).sort())
  t.equal(figureFields[0], 'id')
})

t.test('what accounts for a figure, or for its derivation, is beside it, not in it', async (t) => {
  t.same(
    [...accountFields, ...derivedFields].filter((field) => (figureFields as readonly string[]).includes(field)),
    [],
  )
})

t.test('a figure is chosen for its value, then its kind, its source and its day', async (t) => {
  t.same(reasons, ['has_value', 'outcome', 'standing', 'vintage', 'code'])
})
