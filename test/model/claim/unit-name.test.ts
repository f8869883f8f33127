import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { unitName, unitNames } from '../../../src/model/claim/unit-name.js'

const named = (...codes: string[]) => codeListsIn().units.filter(({ code }) => codes.includes(code))

t.test('units are called by name within sentences, never by code', async (t) => {
  t.same(unitNames(named('USD', 'VND')), {
    ...{ en: 'US dollar, Vietnamese dong', vi: 'đô la Mỹ, đồng Việt Nam', zh: '美元、越南盾' },
  })
  const [percent] = named('PERCENT')
  t.equal(percent && unitName(percent, 'en'), 'per cent')
  t.equal(percent && unitName(percent, 'vi'), 'phần trăm')
})
