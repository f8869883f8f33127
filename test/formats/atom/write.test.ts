import { join } from 'node:path'
import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { load } from '../../../db/load.js'
import { appUnderTest } from '../../app.js'
import { madeRelease } from '../../db/made-release.js'
import { type Element, rootOf } from './small-xml.js'

const { ask, database } = await appUnderTest()
const reason = 'Misprinted: "<5 %" & more'
const figure = 'A.GDP_GROWTH.VNM._Z._Z.PERCENT~2023~vna-2025'
const growth = { indicator: 'GDP_GROWTH', freq: 'A', period: '2023' }
const releases = [
  { vintage: '2025-08-01', rows: [growth] },
  { vintage: '2025-09-01', rows: [{}], withdrawals: [{ figure, reason }] },
]
const folder = t.testdir({})
const folders = releases.map((release) => madeRelease(join(folder, release.vintage), release))
await load(database.writer, codeListsIn(), folders)

const all = (within: Element, name: string) => within.children.filter((child) => child.name === name)
const text = (within: Element, name: string) =>
  all(within, name)
    .map((child) => child.text)
    .join('|')
const link = (within: Element, rel: string) =>
  all(within, 'link').find(({ attributes }) => attributes.rel === rel)?.attributes.href
const address = /^https?:\/\/[^/]+\//

t.test('changes are followed as an Atom feed with all that RFC 4287 wants', async (t) => {
  const path = '/v1/changes?since=2025-08-15&format=atom'
  const { text: xml, mediaType, headers } = await ask(path)
  t.equal(mediaType, 'application/atom+xml')
  t.equal(headers['content-disposition'], undefined, 'it is shown, not downloaded')
  const feed = rootOf(xml)
  t.match(feed, { name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' } })
  for (const name of ['id', 'title', 'updated', 'author']) t.equal(all(feed, name).length, 1, `one ${name}`)
  t.equal(text(feed, 'id'), 'urn:redriver:changes:lang=en&since=2025-08-15')
  const forged = rootOf((await ask(path, { headers: { host: 'forged.example' } })).text)
  t.equal(text(forged, 'id'), text(feed, 'id'), 'whatever host was asked')
  const negotiated = await ask('/v1/changes?since=2025-08-15', { headers: { accept: 'application/atom+xml' } })
  t.match(link(rootOf(negotiated.text), 'self'), /format=atom$/)
  t.equal(text(feed, 'updated'), '2025-09-01T00:00:00Z')
  t.match(all(feed, 'author')[0]?.children, [{ name: 'name', text: 'Red River' }])
  t.equal(link(feed, 'self')?.replace(address, '/'), path)
  t.equal(link(feed, 'next'), undefined)
  const entries = all(feed, 'entry')
  t.equal(entries.length, 2)
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'summary']) t.equal(all(entry, name).length, 1, `one ${name}`)
    t.match(text(entry, 'updated'), /^\d{4}-\d{2}-\d{2}T00:00:00Z$/)
    t.match(link(entry, 'alternate'), address)
    const { status } = await ask(`${link(entry, 'alternate')?.replace(address, '/')}`)
    t.equal(status, 200, 'the link leads to the figure')
  }
  t.equal(new Set(entries.map((entry) => text(entry, 'id'))).size, 2)
  const withdrawn = entries.find((entry) => all(entry, 'category')[0]?.attributes.term === 'withdrawn') as Element
  t.match(text(withdrawn, 'title'), /^The figure of 1\.5% for .*, 2023 was withdrawn\.$/)
  t.ok(text(withdrawn, 'summary').endsWith(reason), 'words of a source are escaped and read back')
})

t.test('a feed is in the language asked for, or accepted', async (t) => {
  const title = async (words: string, language: string) => {
    const { text: xml } = await ask(`/v1/changes?since=2025-08-15${words}`, {
      headers: { accept: 'application/atom+xml', 'accept-language': language },
    })
    return text(rootOf(xml), 'title')
  }
  t.equal(await title('', 'vi'), 'Thay đổi trong số liệu')
  t.equal(await title('&lang=zh', 'vi'), '数据变动')
})

t.test('a feed of pages is one feed, each linked to the next', async (t) => {
  const first = rootOf((await ask('/v1/changes?since=2025-08-15&format=atom&limit=1')).text)
  const next = `${link(first, 'next')}`
  t.match(next, address)
  const second = rootOf((await ask(next.replace(address, '/'))).text)
  t.equal(text(second, 'id'), text(first, 'id'))
  t.notSame(text(all(second, 'entry')[0] as Element, 'id'), text(all(first, 'entry')[0] as Element, 'id'))
  t.equal(link(second, 'next'), undefined)
  t.equal(link(second, 'self'), next)
})

t.test('where nothing has changed the feed is empty, of the day of the newest release', async (t) => {
  const updated = async (words: string) => {
    const feed = rootOf((await ask(`/v1/changes?format=atom&${words}`)).text)
    t.equal(all(feed, 'entry').length, 0)
    return text(feed, 'updated')
  }
  t.equal(await updated('since=2030-01-01'), '2025-09-01T00:00:00Z')
  t.equal(await updated('since=2025-08-31&as_of=2025-08-31'), '2025-08-01T00:00:00Z')
  t.equal(await updated('since=1990-01-01&as_of=1990-01-01'), '1970-01-01T00:00:00Z')
})

t.test('only what can be followed is offered as a feed', async (t) => {
  const { status, json } = await ask('/v1/observations', { headers: { accept: 'application/atom+xml' } })
  t.match({ status, code: json.code }, { status: 406, code: 'NOT_ACCEPTABLE' })
  t.match(await ask('/v1/observations?format=atom'), { status: 400, json: { code: 'UNKNOWN_VALUE' } })
  const image = await ask('/v1/changes?since=2025-08-15', { headers: { accept: 'image/png' } })
  t.match(image.json.allowed, /atom\+xml|feed\+json/)
})
