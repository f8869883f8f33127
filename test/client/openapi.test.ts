import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { packageRoot } from '../../db/root.js'
import { clientTypes } from '../../openapi/client-types.js'
import { document } from '../app.js'

t.test('the types of the client are those of the committed document', async (t) => {
  const committed = readFileSync(join(packageRoot, 'src/client/openapi.ts'), 'utf8')
  t.equal(await clientTypes(document), committed, 'npm run openapi writes them again')
})

t.test('an operation that answers no JSON is typed without an answer', async (t) => {
  const words = { parameters: [], operationId: 'none' }
  const file = { description: 'A file.', content: { 'text/csv': { schema: { type: 'string' } } } }
  const paths = { '/a': { get: { ...words, responses: { 200: file } } }, '/b': { get: { responses: {} } } }
  const types = await clientTypes({ openapi: '3.1.0', info: { title: 'Two', version: '1' }, paths })
  t.notMatch(types, 'text/csv')
  t.match(types, /"\/b": /)
})

t.test('the package gives the client with its types', async (t) => {
  const { exports } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))
  const { default: module, types } = exports['./client']
  t.equal(module, './dist/src/client/red-river.js')
  t.equal(types, module.replace(/\.js$/, '.d.ts'), 'which src/client/tsconfig.json writes beside it')
})
