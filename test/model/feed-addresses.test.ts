import t from 'tap'
import { feedAddresses } from '../../src/model/feed-addresses.js'
import { face } from './small-table.js'

const path = '/v1/changes?since=2025-06-30&indicator=TRADE'
const addresses = (more: Parameters<typeof face>[0] = {}, cursor: string | null = null) =>
  feedAddresses(face({ path, pathTo: (at) => `${path}&cursor=${at}`, ...more }), 'atom', cursor)

t.test('a feed is called the same from every host, in every face and on every page', async (t) => {
  const { id } = addresses()
  t.equal(id, 'urn:redriver:changes:indicator=TRADE&lang=en&since=2025-06-30')
  const alike = [
    { origin: 'http://forged.example' },
    { path: `${path}&cursor=x1` },
    { path: `${path}&format=json-feed` },
    { path: '/v1/changes?indicator=TRADE&since=2025-06-30' },
  ]
  for (const more of alike) t.equal(addresses(more).id, id, JSON.stringify(more))
  t.not(addresses({ language: 'vi' }).id, id, 'its sentences are others')
})

t.test('its addresses say the format, which readers that accept anything would not get else', async (t) => {
  const { self, next } = addresses({}, 'x1')
  t.equal(self, `https://figures.example${path}&format=atom`)
  t.equal(next, `https://figures.example${path}&cursor=x1&format=atom`)
  t.equal(addresses({ path: `${path}&format=atom` }).self, self)
  t.equal(addresses().next, null)
})
