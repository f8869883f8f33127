import t from 'tap'
import { limits } from '../../src/model/limits.js'
import { listed } from '../../src/model/words.js'
import { smallApp } from './small-app.js'

const { app } = smallApp()

t.test('a body may have as many bytes as is said, and no more', async (t) => {
  const claim = JSON.stringify({ claim: { value: 5 } })
  const send = async (bytes: number) => {
    const headers = { 'content-type': 'application/json' }
    const response = await app.inject({ method: 'POST', url: '/v1/verify', headers, payload: claim.padEnd(bytes) })
    return response.statusCode
  }
  const most = limits.body_bytes_at_most
  t.same([await send(most), await send(most + 1), await send(most * 1000)], [200, 413, 413])
})

t.test('a word of a path may have as many letters as is said, and no more', async (t) => {
  const ask = async (letters: number) => (await app.inject(`/v1/areas/${'x'.repeat(letters)}`)).statusCode
  const most = limits.path_word_at_most
  t.same([await ask(most), await ask(most + 1), await ask(most * 1000)], [200, 414, 414])
})

t.test('a parameter may list as many codes as is said, and no more', async (t) => {
  const list = (codes: number) => listed({ area: Array.from({ length: codes }, (_, code) => code).join() }, 'area')
  const most = limits.codes_at_most
  t.equal(list(most)?.length, most)
  for (const codes of [most + 1, most * 1000])
    t.throws(() => list(codes), { code: 'TOO_MUCH', message: new RegExp(`lists ${codes} codes; at most ${most} `) })
})
