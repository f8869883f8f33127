import t from 'tap'
import { parameterMeant } from '../../src/model/parameter-meant.js'

const allowed = ['indicator', 'reporter', 'partner', 'period', 'from', 'to', 'freq', 'limit']

t.test('what another endpoint or API calls it leads to what it is called here', async (t) => {
  const rows = [
    ['area', 'reporter'],
    ['host', 'reporter'],
    ['Country', 'reporter'],
    ['origin', 'partner'],
    ['year', 'period'],
    ['start', 'from'],
    ['frequency', 'freq'],
    ['per_page', 'limit'],
    ['colour', undefined],
    ['language', undefined],
  ] as const
  for (const [word, meant] of rows) t.equal(parameterMeant(word, allowed), meant, word)
  t.equal(parameterMeant('reporter', ['area', 'period']), 'area')
  t.equal(parameterMeant('partner', ['host', 'origin']), 'origin')
})

t.test('a mistyped parameter is the nearest', async (t) => {
  t.equal(parameterMeant('reprter', allowed), 'reporter')
  t.equal(parameterMeant('perod', allowed), 'period')
})
