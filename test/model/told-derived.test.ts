import t from 'tap'
import { refusal } from '../../src/model/refusal.js'
import { toldDerived } from '../../src/model/told-derived.js'

t.test('why a figure could not be reckoned is said in a language; any other figure is as it was', async (t) => {
  const how = { formula: 'a - b', inputs: ['x'] }
  const refused = { id: 'f', derived: { ...how, refused: refusal('not_known', 'y') } }
  t.same(toldDerived(refused, 'en'), { id: 'f', derived: { ...how, refused: 'y is not known.' } })
  t.same(toldDerived(refused, 'vi'), { id: 'f', derived: { ...how, refused: 'Không có số liệu y.' } })
  for (const figure of [{ id: 'f' }, { id: 'f', derived: how }]) t.equal(toldDerived(figure, 'zh'), figure)
})
