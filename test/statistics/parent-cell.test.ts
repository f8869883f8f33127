import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { parentCell } from '../../src/statistics/parent-cell.js'
import { statedFigure } from './stated-figure.js'

const codes = catalogueOf(codeListsIn())
const wholeOf = (reporter: string, partner: string, place?: 'reporter' | 'partner') => {
  const whole = parentCell(statedFigure({ reporter, partner }), codes, place)
  return whole && [whole.series.reporter, whole.series.partner]
}

t.test("a partner is part of its parent, and without a partner the reporter of the reporter's", async (t) => {
  t.same(wholeOf('VNM', 'CN-GD'), ['VNM', 'CHN'])
  t.same(wholeOf('VNM', 'CHN'), ['VNM', 'W00'])
  t.same(wholeOf('VN-HP', '_Z'), ['VNM', '_Z'])
})

t.test('the place that is named is the one whose parent is taken', async (t) => {
  t.same(wholeOf('VN-HP', 'CHN', 'reporter'), ['VNM', 'CHN'])
})

t.test('the world, a site and a code of no list are part of nothing', async (t) => {
  t.equal(wholeOf('VNM', 'W00'), null)
  t.equal(wholeOf('VN-09_HUU_NGHI', '_Z'), null)
  t.equal(wholeOf('VNM', 'XXX'), null)
})
