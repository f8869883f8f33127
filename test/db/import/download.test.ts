import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename } from 'node:path'
import t from 'tap'
import { download, isAddress } from '../../../db/import/download.js'

const server = createServer((request, response) => {
  const path = request.url ?? ''
  if (path.startsWith('/never')) return
  if (path === '/broken') {
    response.writeHead(200, { 'content-length': '100' })
    response.write('a,b')
    setTimeout(() => response.destroy(), 20)
    return
  }
  const type = /type=([^&]*)/.exec(path)?.[1]
  response.writeHead(
    path.startsWith('/gone') ? 404 : 200,
    type === undefined ? {} : { 'content-type': decodeURIComponent(type) },
  )
  response.end('a,b\n1,2\n')
})
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
t.teardown(() => {
  server.closeAllConnections()
  server.close()
})
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const folder = t.testdir({})
const ordinary = { bytes: 1000, milliseconds: 10_000 }
const fetched = (path: string, limits = ordinary) => download(origin + path, folder, limits)

t.test('a file is fetched, and named by its address or by what it is', async (t) => {
  const path = await download(`${origin}/data/gdp.csv?x=1`, folder)
  t.equal(basename(path), 'gdp.csv')
  t.equal(readFileSync(path, 'utf8'), 'a,b\n1,2\n')
  const named = async (type: string) => basename(await fetched(`/NY.GDP?type=${encodeURIComponent(type)}`))
  t.equal(await named('application/json;charset=utf-8'), 'NY.GDP.json')
  t.equal(await named('text/csv'), 'NY.GDP.csv')
  t.equal(await named('application/vnd.sdmx.structurespecificdata+xml;version=2.1'), 'NY.GDP.xml')
  t.equal(await named('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'), 'NY.GDP.xlsx')
  t.equal(await named('application/octet-stream'), 'NY.GDP')
  t.equal(basename(await fetched('/')), 'download')
})

t.test('what is not there, too large, too slow or no http is refused', async (t) => {
  await t.rejects(fetched('/gone.csv'), { name: 'ImportRefused', message: /cannot be fetched: it answers 404\.$/ })
  await t.rejects(fetched('/a.csv', { ...ordinary, bytes: 5 }), { message: /it has more than 5 bytes\.$/ })
  await t.rejects(fetched('/never', { ...ordinary, milliseconds: 200 }), { message: /it took longer than 0\.2 s\.$/ })
  await t.rejects(fetched('/broken'), { name: 'ImportRefused' })
  for (const address of ['file:///etc/passwd', 'ftp://a/b', 'http://'])
    await t.rejects(download(address, folder), { message: /only http and https are\.$/ })
  await t.rejects(download('http://127.0.0.1:1/a.csv', folder), { message: /cannot be fetched: .+\.$/ })
})

t.test('an address is told from a path', async (t) => {
  t.ok(isAddress('https://example.org/a.csv'))
  for (const path of ['a.csv', './a.csv', 'C:\\a.csv', '/a/b']) t.notOk(isAddress(path), path)
})
