import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { codingFor, codings, isCompressible } from '../../src/plugins/coding.js'

const asking = (accepted?: string) => ({ headers: accepted === undefined ? {} : { 'accept-encoding': accepted } })

t.test('of what a request accepts alike ours is the best first; what it likes better wins', async (t) => {
  const chosen = [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.1, gzip', 'gzip'],
    ['identity', undefined],
    ['br;q=0, *;q=0', undefined],
    [undefined, undefined],
  ] as const
  for (const [accepted, name] of chosen) t.equal(codingFor(asking(accepted))?.name, name, `${accepted}`)
})

t.test('what is compressed is what was there, whole or in pieces', async (t) => {
  const text = Buffer.from('Trade in goods. '.repeat(500))
  const back: Record<string, (bytes: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync }
  for (const { name, whole, stream } of codings) {
    const packed = await whole(text)
    t.ok(packed.length < text.length / 10, name)
    const compressing = stream()
    compressing.end(text)
    const pieces = Buffer.concat(await compressing.toArray())
    const unpack = back[name]
    if (unpack === undefined) continue
    t.ok(unpack(packed).equals(text) && unpack(pieces).equals(text), name)
  }
})

t.test('text is worth compressing, what is packed already is not', async (t) => {
  for (const type of [
    ...['text/csv; charset=utf-8', 'application/json', 'application/problem+json', 'application/x-ndjson'],
    ...[
      'application/vnd.sdmx.data+csv;version=2.0.0',
      'application/vnd.sdmx.structure+xml;version=2.1',
      'application/yaml',
    ],
  ])
    t.ok(isCompressible(type), type)
  for (const type of [
    'application/vnd.apache.parquet',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'image/png',
  ])
    t.notOk(isCompressible(type), type)
})
