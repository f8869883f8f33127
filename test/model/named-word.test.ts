import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { catalogueOf } from '../../src/model/catalogue.js'
import { namedWord } from '../../src/model/named-word.js'

const codes = catalogueOf(codeListsIn())

t.test('ids, codes and periods are called by their names, anything else stays', async (t) => {
  const id = 'A.TRADE.VNM.CHN._T.USD~2024'
  t.equal(namedWord(id, codes, 'en'), 'Trade in goods, Vietnam – China, 2024')
  t.equal(namedWord(`${id}~vna-2025`, codes, 'en'), 'Trade in goods, Vietnam – China, 2024 (Vietnam News Agency)')
  t.equal(namedWord(`${id}~vna-2025`, codes, 'zh'), '货物进出口总额，越南 – 中国，2024年（Vietnam News Agency）')
  t.equal(namedWord('VNM', codes, 'vi'), 'Việt Nam')
  t.equal(namedWord('GDP_GROWTH', codes, 'zh'), codes.indicators.entries.get('GDP_GROWTH')?.names.zh)
  t.equal(namedWord('2010', codes, 'vi'), 'năm 2010')
  t.equal(namedWord('VND', codes, 'zh'), '越南盾')
  t.equal(namedWord('PERCENT', codes, 'vi'), 'phần trăm')
  for (const word of ['USD', 'a / b', 'x~y', '–']) t.equal(namedWord(word, codes, 'en'), word)
})
