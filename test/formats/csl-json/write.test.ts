import t from 'tap'
import { writeList } from '../../../src/formats/csl-json/write.js'
import { cslFaults } from '../../model/csl-item.js'
import { citation, cited } from '../../model/small-citation.js'

t.test('it is a bare array with the item', async (t) => {
  const items = JSON.parse(writeList(cited()))
  t.same(items, [citation()])
  t.same(cslFaults(items), [])
})
