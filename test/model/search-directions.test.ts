import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { directionsOf } from '../../src/model/search-directions.js'
import { hits } from '../../src/model/search-hits.js'
import { searchIndexOf } from '../../src/model/search-index.js'

const index = searchIndexOf(codeListsIn())
const rows = [
  ['exports to china from vietnam', 'VNM', 'CHN'],
  ['exports from Viet Nam to the United States', 'VNM', 'USA'],
  ['xuất khẩu từ Việt Nam sang Trung Quốc', 'VNM', 'CHN'],
  ['越南对中国出口', '', 'CHN'],
  ['从越南进口', 'VNM', ''],
  ['vietnam china trade', '', ''],
] as const

t.test('words before the name of an area say where things come from and go to', async (t) => {
  for (const [text, from, to] of rows) {
    const found = directionsOf(text, hits(index, text))
    const countries = (codes: ReadonlySet<string>) =>
      [...codes].filter((code) => ['VNM', 'CHN', 'USA'].includes(code)).join()
    t.same([countries(found.from), countries(found.to)], [from, to], text)
  }
})
