import t from 'tap'
import { collections, comparisons, measures, topics } from '../../src/model/indicator.js'

t.test('the words that indicators are told by each stand once', async (t) => {
  for (const words of [measures, comparisons, collections, topics]) t.equal(new Set<string>(words).size, words.length)
})

t.test('an indicator measures one of ten things', async (t) => {
  t.same(measures, ['level', 'rate', 'index', 'count', 'growth', 'share', 'ratio', 'rank', 'target', 'unknown'])
})

t.test('figures are summed over their period, averaged or taken at its end, as SDMX codes it', async (t) => {
  t.same(collections, ['S', 'A', 'E'])
})
