import t from 'tap'
import { evidenceOf } from '../../src/model/evidence.js'

const place = { source: 'vna-2025', literal: '3.4%', start: 4723, end: 4727, worded: false }

t.test('evidence is the place of the literal and the digest of the text it stands in', async (t) => {
  const text = { file: 'a.txt', sha256: 'ed69' }
  t.same(evidenceOf(place, { text, vintage: '2025-07-10', vintage_certainty: 'inferred' }), {
    ...place,
    unit: 'code point',
    sha256: 'ed69',
    published: '2025-07-10',
    published_certainty: 'inferred',
  })
})

t.test('a release that was read from no text has no digest', async (t) => {
  t.match(evidenceOf(place, { text: null, vintage: '2025', vintage_certainty: 'stated' }), { sha256: null })
})
