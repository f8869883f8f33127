import t from 'tap'
import {
  absentInReplacement,
  withdrawalReason,
  withdrawalReasons,
  withdrawnBecause,
} from '../../src/model/withdrawal-words.js'

t.test('our own reason is told in each language, a source’s in its own words', async (t) => {
  t.equal(withdrawalReason(absentInReplacement.en, 'vi'), absentInReplacement.vi)
  t.equal(withdrawalReason(absentInReplacement.en, 'en'), absentInReplacement.en)
  t.equal(withdrawalReason('A slip.', 'zh'), 'A slip.')
  t.equal(withdrawnBecause('A slip.', 'zh'), 'A slip')
  t.same(withdrawalReasons(absentInReplacement.en), absentInReplacement)
  t.equal(withdrawalReasons(null), null)
})
