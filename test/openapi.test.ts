import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { packageRoot } from '../db/root.js'
import { documentOf, documentText } from '../openapi/document.js'
import { buildApp } from '../src/app.js'
import { version } from '../src/config.js'
import { problems } from '../src/errors.js'
import { citationFormats } from '../src/formats/citations.js'
import { downloadFormats, formats, listFormats } from '../src/formats/index.js'
import { linksOf } from '../src/schemas/links.js'
import { appUnderTest } from './app.js'

interface Parameter {
  name: string
  in: string
  required?: boolean
  description?: string
  example?: unknown
  examples?: unknown
  schema: { enum?: string[]; examples?: unknown[]; description?: string; default?: unknown }
}
interface Operation {
  operationId: string
  summary: string
  description: string
  tags: string[]
  parameters?: Parameter[]
  'x-example': string
  'x-examples'?: string[]
  requestBody?: { content: { 'application/json': { example: object } } }
  responses: Record<string, { description: string; content: Record<string, { schema: object; example?: unknown }> }>
}
interface Document {
  openapi: string
  info: { title: string; version: string; description: string; license: { name: string } }
  tags: { name: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

const { ask, database } = await appUnderTest()
const committed = readFileSync(join(packageRoot, 'openapi/openapi.json'), 'utf8')
const document: Document = JSON.parse(committed)
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
)

t.test('the committed document is what the routes say and the app answers', async (t) => {
  const app = await buildApp({ db: database.reader, version })
  t.teardown(() => app.close())
  t.equal(documentText(await documentOf(app)), committed, 'npm run openapi writes it again')
})

t.test('it is an OpenAPI 3.1 document whose references all lead somewhere', async (t) => {
  t.match(document, { openapi: '3.1.0', info: { title: 'Red River', version, license: { name: 'Apache-2.0' } } })
  const references = [...committed.matchAll(/"\$ref": "([^"]*)"/g)].map(([, reference]) => `${reference}`)
  t.ok(references.length > 0)
  for (const reference of new Set(references)) {
    const [, name] = /^#\/components\/schemas\/(\w+)$/.exec(reference) ?? []
    t.ok(name !== undefined && name in document.components.schemas, reference)
  }
  t.notMatch(committed, '"$id"')
})

t.test('every schema is JSON Schema 2020-12', async (t) => {
  const ajv = new Ajv2020({ strict: false })
  for (const [name, schema] of Object.entries(document.components.schemas))
    t.ok(ajv.validateSchema(schema), `${name} ${ajv.errorsText(ajv.errors)}`)
  for (const { path, operation } of operations) {
    for (const { name, schema } of operation.parameters ?? []) t.ok(ajv.validateSchema(schema), `${path} ${name}`)
    for (const { content } of Object.values(operation.responses))
      for (const { schema } of Object.values(content)) t.ok(ajv.validateSchema(schema), path)
  }
})

t.test('every operation has its own id, a summary, a description and a known tag', async (t) => {
  const ids = operations.map(({ operation }) => operation.operationId)
  t.equal(new Set(ids).size, ids.length, 'no id twice')
  const tags = document.tags.map(({ name }) => name)
  for (const { path, method, operation } of operations) {
    t.ok(method === 'get' || (method === 'post' && path === '/v1/verify'), `${path} is only read`)
    t.match(operation, { operationId: /^[a-z][A-Za-z]+$/, summary: /^.{5,80}$/, description: /^[A-Z].+\.$/ }, path)
    t.ok(operation.tags.length === 1 && tags.includes(`${operation.tags[0]}`), `${path} has one tag`)
  }
})

t.test('every operation types what it answers, and its problems', async (t) => {
  const mediaTypesOf = (path: string, { parameters = [] }: Operation) => {
    if (path.startsWith('/health')) return ['application/json']
    const words = parameters.find(({ name }) => name === 'format')?.schema.enum ?? []
    if (path.endsWith('/download')) return downloadFormats.map(({ mediaType }) => mediaType)
    const faces = path.endsWith('/citation') ? citationFormats : words.includes('jsonstat') ? formats : listFormats
    return faces.map(({ mediaType }) => mediaType)
  }
  const statuses = new Set(Object.values(problems).map(({ status }) => String(status)))
  for (const { path, operation } of operations) {
    const { 200: good, ...bad } = operation.responses
    t.ok(good?.description, `${path} says what it answers`)
    for (const face of mediaTypesOf(path, operation)) t.ok(good?.content[face]?.schema, `${path} as ${face}`)
    t.ok('400' in bad, `${path} may refuse`)
    for (const [status, { description, content }] of Object.entries(bad)) {
      t.ok(statuses.has(status) && description !== '', `${path} ${status}`)
      t.same(content, { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } })
    }
    t.equal('404' in bad, path.includes('{'), `${path} leads nowhere only by a word of it`)
  }
})

t.test('every parameter is described, with an example', async (t) => {
  for (const { path, operation } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const parameters = operation.parameters ?? []
    t.same(
      parameters.filter((parameter) => parameter.in === 'path').map(({ name, required }) => required && name),
      inPath,
    )
    for (const { name, description, example, examples, schema } of parameters) {
      t.match(description ?? schema.description, /^.{8,}\.?$/, `${path} describes ${name}`)
      t.ok(example ?? examples ?? schema.examples, `${path} has an example of ${name}`)
      t.notOk('default' in schema, `${name} has no silent default`)
    }
  }
})

t.test('every operation has an example that was really answered', async (t) => {
  for (const { path, operation } of operations) {
    const question = operation['x-example']
    const body = operation.requestBody?.content['application/json'].example
    t.match(new URL(question, 'http://localhost').pathname, new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`))
    const { status, json } = await ask(question, body === undefined ? {} : { method: 'POST', payload: body })
    t.equal(status, 200)
    if (!('application/json' in (operation.responses['200']?.content ?? {}))) continue
    t.same(json, operation.responses['200']?.content['application/json']?.example, question)
    const { data } = json
    if (data !== undefined) t.ok([data].flat().length > 0, `${question} shows something`)
  }
})

t.test('further examples are answered too', async (t) => {
  const further = operations.flatMap(({ operation }) => operation['x-examples'] ?? [])
  t.match(further, [/^\/v1\/series\?series=/, /^\/v1\/figures\/share\(/])
  for (const question of further) t.equal((await ask(question)).status, 200, question)
})

// The words of a list of series: all others go beside series.
const wordsOfList = [
  'indicator',
  'reporter',
  'partner',
  'product',
  'unit',
  'source',
  'freq',
  'as_of',
  'limit',
  'format',
]

t.test('every example of a parameter is understood', async (t) => {
  for (const { path, method, operation } of operations) {
    if (method === 'post') continue
    const question = new URL(operation['x-example'], 'http://localhost')
    for (const { name, in: place, example, examples, schema } of operation.parameters ?? []) {
      if (place !== 'query' || name === 'cursor' || name === 'edition') continue
      const value = example ?? (examples as Record<string, { value: unknown }>)?.example1?.value ?? schema.examples?.[0]
      const words = new URLSearchParams(question.search)
      // A path that takes two questions is asked the one that the word belongs to.
      if (path === '/v1/series' && !wordsOfList.includes(name)) {
        for (const other of ['reporter', 'partner']) words.delete(other)
        words.set('series', 'A.TRADE.VNM.CHN._T.USD')
      }
      // What says the same as another is asked instead of it.
      for (const same of [
        ['reporter', 'area', 'host'],
        ['partner', 'origin'],
      ])
        if (path === '/v1/verify' && same.includes(name)) for (const other of same) words.delete(other)
      words.set(name, String(value))
      // What means something only for columns is shown with them.
      if (name === 'labels' || name === 'layout') words.set('format', 'csv')
      // What means something only beside another word is shown beside it.
      if (name === 'base') words.set('transform', 'index')
      if (name === 'aggregate' && path !== '/v1/trade/partners') words.set('freq', 'A')
      // Of a series that is yearly nothing longer is made.
      const finest = path === '/v1/series/{key}' && (name === 'freq' || name === 'aggregate')
      t.equal((await ask(`${question.pathname}?${words}`)).status, finest ? 400 : 200, `${path} ${name}=${value}`)
    }
  }
})

t.test('links are told of operations that can be followed', async (t) => {
  t.same(linksOf({}), [])
  t.same(linksOf({ paths: { '/a': { get: { 'x-example': '/a?b' } }, '/c': { get: {} }, '/d': {} } }), [
    { path: '/a', summary: '', tag: '', example: '/a?b' },
  ])
})
