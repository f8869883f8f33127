import t from 'tap'
import { sentences } from '../../src/model/sentences.js'

t.test('sentences have one full stop each, as their language writes it', async (t) => {
  t.equal(sentences(['One', 'two.', 'three.. '], 'en'), 'One. two. three.')
  t.equal(sentences(['Một', 'hai'], 'vi'), 'Một. hai.')
  t.equal(sentences(['一', '二。'], 'zh'), '一。二。')
})

t.test('they stand on one line', async (t) => t.equal(sentences([' a\r\nb ', 'c\td'], 'en').trim(), 'a b. c d.'))
