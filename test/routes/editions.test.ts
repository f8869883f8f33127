import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import { appUnderTest } from '../app.js'
import { madeRelease } from '../db/made-release.js'
import { parseCsv } from '../formats/parse/csv.js'
import { parseParquet } from '../formats/parse/parquet.js'

const { app, ask, database } = await appUnderTest()
const path = '/v1/editions/current/download'
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

t.test('editions are told with the releases that came with them; the last is served', async (t) => {
  const { json } = await ask('/v1/editions')
  const last = json.data.at(-1)
  t.match(last, { edition: json.meta.edition, current: true, digest: /^[0-9a-f]{64}$/ })
  t.ok(last.digest.startsWith(json.meta.edition))
  t.equal(json.data.filter(({ current }: { current: boolean }) => current).length, 1)
  t.same(last.releases, ['vna-2025~2025-07-10'])
})

t.test('the current edition says how much it holds, and where all of it is', async (t) => {
  const { json } = await ask('/v1/editions/current')
  t.match(json.data, { edition: json.meta.edition, figures: 37, releases: 2, sources: 2, csv: `${path}?format=csv` })
})

t.test('all figures are downloaded as CSV or Parquet, with their number beforehand', async (t) => {
  const { json } = await ask('/v1/observations?candidates=all')
  const csv = await ask(path)
  t.equal(csv.mediaType, 'text/csv')
  t.equal(csv.headers['x-row-count'], '37')
  t.equal(csv.headers['content-disposition'], `attachment; filename="redriver-${json.meta.edition}.csv"`)
  t.match(csv.headers.link, /rel="describedby"/)
  t.same(
    parseCsv(csv.bytes).map(({ id }) => id),
    json.data.map(({ id }: { id: string }) => id),
  )
  const parquet = await ask(path, { headers: { accept: 'application/vnd.apache.parquet' } })
  t.equal((await parseParquet(parquet.bytes)).length, 37)
  t.match(await ask(`${path}?format=xlsx`), { status: 400, json: { code: 'UNKNOWN_VALUE', param: 'format' } })
  t.equal((await ask(path, { headers: { accept: 'application/json' } })).status, 406)
  t.match(await ask(`${path}?limit=5`), { status: 400, json: { code: 'UNKNOWN_PARAMETER' } })
})

t.test('figures are downloaded as known on a day', async (t) => {
  const { text, headers } = await ask(`${path}?as_of=2025-06-30`)
  t.equal(headers['x-row-count'], '17')
  t.equal(text.trimEnd().split('\r\n').length, 18)
  t.match(headers['content-disposition'], /-2025-06-30\.csv"$/)
})

t.test('the files are told with rows, length and digest, of each edition its own', async (t) => {
  const before = (await ask('/v1/editions/current/files')).json.data.files
  t.same(
    before.map(({ rows }: { rows: number }) => rows),
    [37, 37],
  )
  for (const file of before) {
    const { bytes, headers } = await ask(file.path)
    t.equal(headers['content-disposition'], `attachment; filename="${file.file}"`)
    t.same([bytes.length, sha256(bytes)], [file.bytes, file.sha256], file.path)
  }
  const folder = join(t.testdir({}), 'made')
  await load(database.writer, codeListsIn(), [
    madeRelease(folder, { rows: [{ period: '1999-01' }, { period: '1999-02' }] }),
  ])
  const after = (await ask('/v1/editions/current/files')).json.data.files
  t.same(
    after.map(({ rows }: { rows: number }) => rows),
    [39, 39],
  )
  const { json } = await ask('/v1/editions')
  t.match(json.data.slice(-2), [{ current: false }, { current: true, releases: ['vna-2025~2025-08-01'] }])
})

t.test('who leaves a download half way holds up nobody', async (t) => {
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  // More than the connections there are, each broken off with its first piece.
  const leaving = Array.from({ length: 40 }, async () => {
    const asked = get({ host: '127.0.0.1', port, path: '/v1/observations?candidates=all&format=csv', agent: false })
    const [response] = (await once(asked, 'response')) as [IncomingMessage]
    await once(response, 'data')
    asked.destroy()
  })
  await Promise.all(leaving)
  const began = Date.now()
  t.equal((await ask('/v1/observations?candidates=all&sort=-period')).status, 200)
  t.ok(Date.now() - began < 3000)
})
