import t from 'tap'
import { linksOf } from '../../src/schemas/links.js'

t.test('each operation that can be tried has its link, in the order of the document', async (t) => {
  const paths = {
    '/v1/gdp': { get: { summary: 'GDP of an area', tags: ['Economy', 'All'], 'x-example': '/v1/gdp?area=VNM' } },
    '/v1/areas': { get: { summary: 'Areas', tags: ['Code lists'], 'x-example': '/v1/areas' } },
  }
  t.same(linksOf({ paths }), [
    { path: '/v1/gdp', summary: 'GDP of an area', tag: 'Economy', example: '/v1/gdp?area=VNM' },
    { path: '/v1/areas', summary: 'Areas', tag: 'Code lists', example: '/v1/areas' },
  ])
})

t.test('an operation without an example, or that is not read, has none', async (t) => {
  t.same(linksOf({ paths: { '/v1/series/{key}': { get: { summary: 'One' } }, '/v1/verify': { post: {} } } }), [])
})

t.test('an example alone is enough', async (t) => {
  t.same(linksOf({ paths: { '/': { get: { 'x-example': '/' } } } }), [
    { path: '/', summary: '', tag: '', example: '/' },
  ])
})

t.test('a document without paths has no links', async (t) => t.same(linksOf({}), []))
