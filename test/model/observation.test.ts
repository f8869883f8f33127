import t from 'tap'
import { accountFields, figureFields } from '../../src/model/figure.js'
import { impliedColumns, releaseColumns } from '../../src/model/observation.js'

t.test('each column of a release stands once, and none both stands there and follows from the release', async (t) => {
  const columns = [...releaseColumns, ...impliedColumns]
  t.equal(new Set(columns).size, columns.length)
})

t.test(
  'the columns of the observations face are those of a release, so that what is written can be loaded',
  async (t) => {
    const face = ['indicator', 'freq', 'reporter', 'partner', 'product', 'period', ...figureFields, ...accountFields]
    t.same(face.sort(), [...releaseColumns, ...impliedColumns].sort())
  },
)
