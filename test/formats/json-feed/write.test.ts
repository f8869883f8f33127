import t from 'tap'
import { appUnderTest } from '../../app.js'

const { ask } = await appUnderTest()
const address = /^https?:\/\/[^/]+\//

t.test('changes are followed as a JSON Feed with all that its version 1.1 wants', async (t) => {
  const path = '/v1/changes?since=2025-06-30&format=json-feed'
  const { json, mediaType, headers } = await ask(path)
  t.equal(mediaType, 'application/feed+json')
  t.equal(headers['content-disposition'], undefined, 'it is shown, not downloaded')
  t.match(json, { version: 'https://jsonfeed.org/version/1.1', title: 'Changes in figures', language: 'en' })
  t.equal(json.feed_url.replace(address, '/'), path)
  t.match(json.home_page_url, address)
  t.equal(json.items.length, 20)
  t.equal(new Set(json.items.map(({ id }: { id: string }) => id)).size, 20)
  t.match(json.items[0], {
    date_modified: '2025-07-10T00:00:00Z',
    tags: ['added'],
    content_text: /Vietnam News Agency/,
  })
  const { status } = await ask(json.items[0].url.replace(address, '/'))
  t.equal(status, 200, 'its link leads to the figure')
})

t.test('its pages lead from one to the next', async (t) => {
  const first = await ask('/v1/changes?since=2025-06-30&limit=15&lang=vi', {
    headers: { accept: 'application/feed+json' },
  })
  t.equal(first.json.language, 'vi')
  t.match(first.json.feed_url, /format=json-feed$/)
  const next = first.json.next_url.replace(address, '/')
  t.match(`${next}`, `${first.headers.link}`.slice(1).split('>')[0])
  t.match(next, /format=json-feed$/)
  const second = await ask(next)
  t.equal(second.json.items.length, 5)
  t.notOk('next_url' in second.json)
})
