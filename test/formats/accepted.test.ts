import Negotiator from 'negotiator'
import t from 'tap'
import { accepted, parametersAccepted } from '../../src/formats/accepted.js'

const csv = (version: string) => `application/vnd.sdmx.data+csv;version=${version}`
const xml = 'application/vnd.sdmx.genericdata+xml;version=2.1'
const profile = 'application/json; profile="https://json-stat.org/format/"'
const offered = ['application/json', profile, 'text/csv', csv('2.0.0'), csv('1.0.0'), xml]
const chosen = (accept?: string) =>
  new Negotiator({ headers: { accept: accepted(accept, offered) } }).mediaType(offered)

t.test('versions are understood however clients spell them', async (t) => {
  const spellings = [
    [csv('1.0.0'), csv('1.0.0')],
    ['application/vnd.sdmx.data+csv; version=1.0.0', csv('1.0.0')],
    ['application/vnd.sdmx.data+csv;version=1.0', csv('1.0.0')],
    ['application/vnd.sdmx.data+csv;version=1', csv('1.0.0')],
    ['application/vnd.sdmx.data+csv;version="1.0.0";', csv('1.0.0')],
    ['Application/Vnd.SDMX.data+csv ; Version=2.0.0;urn=true', csv('2.0.0')],
    ['application/vnd.sdmx.data+csv;version=2+.0.0;labels=both', csv('2.0.0')],
    ['application/vnd.sdmx.data+csv;version=1+.0.0', csv('2.0.0')],
    ['application/vnd.sdmx.data+csv;version=1.0+.0', csv('1.0.0')],
    ['application/vnd.sdmx.data+csv;version=*', csv('2.0.0')],
    ['application/vnd.sdmx.data+csv', csv('2.0.0')],
    ['application/vnd.sdmx.genericdata+xml;version=2.1.0', xml],
    ['text/csv; charset=utf-8; note="a;b, \\"c\\""', 'text/csv'],
    [`${xml};q=0.4, ${csv('1.0')};q=0.5`, csv('1.0.0')],
    [`;, ${xml};urn; =x`, xml],
    ['', undefined],
    ['application/json;indent=2', 'application/json'],
    [`${profile};charset=utf-8`, profile],
    [`application/json;q=0.1, ${profile}`, profile],
    ['application/json;profile="a\\"b"', undefined],
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
  ] as const
  for (const [accept, mediaType] of spellings) t.equal(chosen(accept), mediaType, String(accept))
})

t.test('a version that is not offered is not another', async (t) => {
  for (const version of ['9.9.9', '2.0.1', '1.1+.0', '3+.0.0', 'x', ''])
    t.equal(chosen(`application/vnd.sdmx.data+csv;version=${version}`), undefined, version)
  t.equal(chosen('image/png;version=1.0'), undefined)
  t.equal(chosen('application/json;version=2.0.0'), undefined)
})

t.test('what is said of a media type beside its version is told where it names that type', async (t) => {
  const accept = `text/html, ${csv('1.0')};labels=id, application/vnd.sdmx.data+csv;Labels="both";keys=obs;q=0.5, */*;labels=x`
  t.match(parametersAccepted(accept, csv('1.0.0')), { version: '1.0', labels: 'id' })
  t.match(parametersAccepted(accept, csv('2.0.0')), { labels: 'both', keys: 'obs' })
  t.same(parametersAccepted('text/csv;header=absent', 'text/csv'), { header: 'absent' })
  for (const other of ['', '*/*', 'text/csv', csv('1.0')]) t.same(parametersAccepted(other, csv('2.0.0')), {}, other)
})
