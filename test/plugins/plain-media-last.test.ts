import t from 'tap'
import { plainMediaLast } from '../../src/plugins/plain-media-last.js'

t.test('a media type comes after its own profiles, all else stays', async (t) => {
  const content = {
    'application/json': 1,
    'text/csv': [2, null],
    'a/b;version=2': 3,
    'application/json; profile="x"': 4,
  }
  const told = plainMediaLast({ info: 'i', paths: [{ content }] })
  const order = ['application/json; profile="x"', 'application/json', 'text/csv', 'a/b;version=2']
  t.same(told, { info: 'i', paths: [{ content }] })
  t.same(Object.keys((told as { paths: [{ content: object }] }).paths[0].content), order)
})
