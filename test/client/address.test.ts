import t from 'tap'
import { addressOf } from '../../src/client/address.js'

t.test('words in braces go into the path, the others into the query', async (t) => {
  t.equal(addressOf('/v1/gdp', {}), '/v1/gdp')
  t.equal(
    addressOf('/v1/gdp', { area: 'VNM,THA', latest: 1, derive: true }),
    '/v1/gdp?area=VNM%2CTHA&latest=1&derive=true',
  )
  t.equal(addressOf('/v1/units/{code}', { lang: 'vi', code: 'USD' }), '/v1/units/USD?lang=vi')
  const id = 'share(A.TRADE.VNM.CN-GD._T.USD~2025-01/2025-04~a,b)'
  t.equal(addressOf('/v1/figures/{id}/evidence', { id }), `/v1/figures/${encodeURIComponent(id)}/evidence`)
})

t.test('what is undefined is not asked', async (t) => {
  t.equal(addressOf('/v1/gdp', { area: 'VNM', period: undefined }), '/v1/gdp?area=VNM')
})

t.test('words keep all their letters', async (t) => {
  const q = 'xuất khẩu + 100% & #1 = “越南”'
  t.equal(new URL(addressOf('/v1/search', { q }), 'http://localhost').searchParams.get('q'), q)
})
