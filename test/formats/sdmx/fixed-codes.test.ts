import t from 'tap'
import { fixedNames } from '../../../src/formats/sdmx/fixed-codes.js'
import { collections } from '../../../src/model/indicator.js'
import { frequencies } from '../../../src/model/period.js'
import { qualifiers } from '../../../src/model/precision.js'
import { natures, statuses } from '../../../src/model/status.js'

t.test('every code that a figure may have in a fixed list is called something in three languages', async (t) => {
  const codes = {
    FREQ: frequencies,
    OBS_STATUS: Object.keys(statuses),
    UNIT_MULT: ['0'],
    DECIMALS: ['0', '1', '2', '3', '4'],
    TIME_PER_COLLECT: collections,
    QUALIFIER: qualifiers,
    NATURE: natures,
  }
  for (const [component, listed] of Object.entries(codes))
    for (const code of listed)
      t.match(fixedNames(component, code), { en: /^\S/, vi: /^\S/, zh: /^\S/ }, `${component} ${code}`)
  for (const [code, name] of Object.entries(statuses)) t.equal(fixedNames('OBS_STATUS', code)?.en, name)
})

t.test('what comes of an edition, or has no codes, has no fixed name', async (t) => {
  for (const component of ['REF_AREA', 'SOURCE', 'COMMENT_OBS', 'NOTHING'])
    t.equal(fixedNames(component, 'A'), undefined)
})
