import type { FastifyRequest } from 'fastify'
import t from 'tap'
import { canonicalQuestion, entityTag, isNamed } from '../../src/plugins/entity-tag.js'

const asking = (url: string, headers: Record<string, string> = {}) =>
  ({ url, headers, query: Object.fromEntries(new URLSearchParams(url.split('?')[1])) }) as unknown as FastifyRequest
const tagOf = (url: string, headers?: Record<string, string>) => entityTag(asking(url, headers), 'e1', '1.0.0')

t.test('a question has one spelling, whatever the order of its words', async (t) => {
  t.equal(canonicalQuestion('/v1/gdp?period=2024&area=VNM'), '/v1/gdp?area=VNM&period=2024')
  t.equal(canonicalQuestion('/v1/gdp?'), '/v1/gdp')
  t.equal(canonicalQuestion('/v1/gdp?&'), '/v1/gdp')
  t.equal(tagOf('/v1/gdp?period=2024&area=VNM'), tagOf('/v1/gdp?area=VNM&period=2024'))
})

t.test('whatever may change the bytes changes the tag', async (t) => {
  const plain = tagOf('/v1/gdp?area=VNM')
  t.match(plain, /^[\w-]{22}$/)
  t.not(tagOf('/v1/gdp?area=CHN'), plain)
  t.not(tagOf('/v1/gdp?area=VNM', { accept: 'text/csv' }), plain)
  t.not(tagOf('/v1/gdp?area=VNM', { 'accept-language': 'vi' }), plain)
  t.not(tagOf('/v1/gdp?area=VNM', { host: 'figures.example' }), plain)
  t.not(entityTag(asking('/v1/gdp?area=VNM'), 'e2', '1.0.0'), plain)
  t.not(entityTag(asking('/v1/gdp?area=VNM'), 'e1', '1.0.1'), plain)
})

t.test('what a word settles, a header does not change', async (t) => {
  const worded = '/v1/gdp?area=VNM&format=csv&lang=vi'
  t.equal(tagOf(worded, { accept: 'application/json', 'accept-language': 'zh' }), tagOf(worded))
})

t.test('If-None-Match names a tag in any coding, among others', async (t) => {
  for (const named of ['"abc"', '"abc-br"', '"x", "abc-gzip"', 'W/"abc"']) t.ok(isNamed('abc', named), named)
  for (const named of ['"abcd"', 'abc', '""', '*', undefined]) t.notOk(isNamed('abc', named), `${named}`)
})
