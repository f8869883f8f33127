import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { keyComponents } from '../../src/formats/sdmx/components.js'
import { accepting, csv, csvRows, servicesUnderTest } from './service.js'

const { app, ask } = await servicesUnderTest()
const trade = '/v2/data/dataflow/RR/DF_TRADE/1.0.0'
const dimensions = [...keyComponents.map(({ id }) => id), 'TIME_PERIOD', 'OBS_VALUE'].join()
const typeOf = async (path: string, accept: string) => {
  const { status, headers } = await ask(path, { accept })
  return status === 200 ? headers['content-type'] : status
}

t.test('CSV has the columns of its version, and what its media type asks for', async (t) => {
  const head = async (accept: string) => (await ask(trade, { accept })).text.split('\r\n')[0] ?? ''
  const type = 'application/vnd.sdmx.data+csv'
  t.match(await head(`${type};version=2.0.0`), new RegExp(`^STRUCTURE,STRUCTURE_ID,ACTION,${dimensions},OBS_STATUS,`))
  t.match(await head(`${type};version=1.0.0`), new RegExp(`^DATAFLOW,${dimensions},OBS_STATUS,`))
  t.match(await head(`${type}; version=2.0.0; keys=both`), /^STRUCTURE,STRUCTURE_ID,ACTION,SERIES_KEY,OBS_KEY,FREQ,/)
  t.match(await head(`${type};key=obs`), /^STRUCTURE,STRUCTURE_ID,ACTION,OBS_KEY,FREQ,/)
  const both = await ask(trade, { accept: `${type};version=2.0.0;labels=both;timeFormat=original` })
  t.match(both.text, /^STRUCTURE,STRUCTURE_ID,ACTION,FREQ: Frequency,/)
  t.match(both.text, /\r\ndataflow,RR:DF_TRADE\(1\.0\.0\): Trade,I,A: Annual,/)
  const spoken = await ask(trade, { accept: `${type};version=2.0.0;labels=both`, 'accept-language': 'vi' })
  t.match(spoken, { headers: { 'content-language': 'vi' }, text: /VNM: Việt Nam/ })
  for (const words of ['labels=no', 'keys=all', 'timeFormat=x'])
    t.equal(await typeOf(trade, `${type};version=2.0.0;${words}`), 406, words)
  for (const words of ['keys=both', 'labels=name'])
    t.equal(await typeOf(trade, `${type};version=1.0.0;${words}`), 406, words)
})

t.test('faces are asked for as loosely as clients do', async (t) => {
  const [json, xml] = [
    'application/vnd.sdmx.data+json;version=2.0.0',
    'application/vnd.sdmx.structurespecificdata+xml;version=2.1',
  ]
  const asked: [accept: string, type: unknown][] = [
    ['*/*', json],
    ['application/*', json],
    ['application/json, text/plain', json],
    ['application/vnd.sdmx.data+json', json],
    ['application/vnd.sdmx.data+json ; version=2.0 ;', json],
    ['application/vnd.sdmx.data+json;version="2+.0.0";urn=true', json],
    ['application/vnd.sdmx.data+json;version=2.0.0;charset=utf-8', json],
    ['application/xml', xml],
    ['text/csv', 'application/vnd.sdmx.data+csv;version=2.0.0'],
    ['application/vnd.sdmx.data+csv;version=1.0', 'application/vnd.sdmx.data+csv;version=1.0.0'],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', xml],
    [
      'application/vnd.sdmx.data+json;q=0.1, application/vnd.sdmx.genericdata+xml;q=x',
      'application/vnd.sdmx.genericdata+xml;version=2.1',
    ],
    ['', json],
    ['application/pdf', 406],
    ['application/vnd.sdmx.data+json;version=9.9.9', 406],
    ['application/vnd.sdmx.data+json;version=+.9', 406],
    ['*/*;q=0', 406],
  ]
  for (const [accept, type] of asked) t.equal(await typeOf(trade, accept), type, accept)
  t.equal(await typeOf('/v2/structure/dataflow', 'application/vnd.sdmx.structure+json;version=1.0;urn=true'), 406)
  t.equal(
    await typeOf('/v2/schema/dataflow/RR/DF_TRADE', 'application/vnd.sdmx.schema+json'),
    406,
    'no schemas of other kinds',
  )
  t.equal(await typeOf('/v2/structure/dataflow', 'application/xml'), 'application/vnd.sdmx.structure+xml;version=2.1')
})

t.test('format names a face where Accept cannot', async (t) => {
  const type = async (path: string) => (await ask(path, { accept: 'application/pdf' })).headers['content-type']
  t.match(await type(`${trade}?format=csvdata`), /csv;version=2/)
  t.match(await type(`${trade}?format=genericdata`), /genericdata/)
  t.match(await type('/v1/data/DF_TRADE?format=jsondata'), /data\+json/)
  t.match(await type('/v2/structure/dataflow?format=structure'), /structure\+xml/)
  t.match(await ask(`${trade}?format=pdf`), { status: 400, json: { errors: [{ detail: /jsondata/ }] } })
})

t.test('answers say what they depend on and may be kept', async (t) => {
  for (const path of [trade, '/v2/structure/codelist', '/v1/data/DF_TRADE']) {
    const { headers } = await ask(path)
    t.equal(headers.vary, 'Accept, Accept-Encoding, Accept-Language')
    t.equal(headers['access-control-allow-origin'], '*')
    t.match(headers['cache-control'], /^public, max-age=30/)
    const again = await ask(path, { 'if-none-match': `"x", ${headers.etag}` })
    t.match(again, { status: 304, text: '', headers: { etag: headers.etag } })
    t.equal((await ask(path, { 'if-modified-since': String(headers['last-modified']) })).status, 304)
    t.equal((await ask(path, { 'if-none-match': '*' })).status, 304)
    t.equal(
      (await ask(path, { 'if-none-match': '"x"', 'if-modified-since': String(headers['last-modified']) })).status,
      200,
    )
    t.equal((await ask(path, { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).status, 200)
    t.not((await ask(path, { 'accept-language': 'vi' })).headers.etag, headers.etag)
    t.not((await ask(path, { accept: 'text/csv, application/xml' })).headers.etag, headers.etag)
  }
})

t.test('answers are compressed as asked', async (t) => {
  const plain = (await ask('/v2/structure/codelist')).text
  const packed = async (coding: string, headers = {}) =>
    app.inject({ url: '/sdmx/v2/structure/codelist', headers: { 'accept-encoding': coding, ...headers } })
  const gzip = await packed('gzip')
  t.equal(gzip.headers['content-encoding'], 'gzip')
  t.equal(gunzipSync(gzip.rawPayload).toString(), plain)
  t.match(gzip.headers.vary, /Accept-Encoding/i)
  t.equal(brotliDecompressSync((await packed('br')).rawPayload).toString(), plain)
  const data = await app.inject({ url: `/sdmx${trade}`, headers: { 'accept-encoding': 'gzip', ...csv } })
  t.equal(csvRows(gunzipSync(data.rawPayload).toString()).length, 9)
  t.equal(data.headers['content-type'], 'application/vnd.sdmx.data+csv;version=2.0.0')
})

t.test('HEAD answers as GET does, without the body', async (t) => {
  const { statusCode, headers, body } = await app.inject({ method: 'HEAD', url: `/sdmx${trade}` })
  t.match({ statusCode, body }, { statusCode: 200, body: '' })
  t.match(headers['content-type'], /data\+json;version=2\.0\.0$/)
  t.equal((await ask(trade, accepting('data+json;version=2.0.0'))).headers.etag, headers.etag)
})
