import t from 'tap'
import { welcome } from '../../src/routes/welcome.js'

const link = (path: string, tag: string, example = path) => ({ path, tag, summary: `About ${path}`, example })
const page = welcome(
  [
    link('/v1/gdp', 'Economy', '/v1/gdp?area=VNM&lang=vi'),
    link('/v1/areas', 'Codes'),
    link('/v1/inflation', 'Economy'),
  ],
  '1.2.3',
)

t.test('the page says what this is, and in which version', async (t) => {
  t.ok(page.startsWith('<!doctype html>\n<html lang="en">'))
  t.match(page, '<title>Red River</title>')
  t.match(page, 'Version 1.2.3')
  t.match(page, 'href="/docs"')
})

t.test('operations stand under their tags, each tag once', async (t) => {
  t.same(
    [...page.matchAll(/<h2>(.*?)<\/h2>|<td><a href="[^"]*">(.*?)<\/a>/g)].map(([, tag, path]) => tag ?? path),
    ['Economy', '/v1/gdp', '/v1/inflation', 'Codes', '/v1/areas'],
  )
})

t.test('each operation has a link to try and says what it answers', async (t) => {
  t.match(page, '<tr><td><a href="/v1/gdp?area=VNM&amp;lang=vi">/v1/gdp</a></td><td>About /v1/gdp</td></tr>')
})

t.test('what comes from the document is text, not markup', async (t) => {
  const odd = welcome([{ path: '/<b>', tag: '<i>', summary: 'a & b <script>', example: '/"><script>' }], '<0>')
  t.match(odd, '<h2>&lt;i></h2>')
  t.match(odd, '<a href="/&quot;>&lt;script>">/&lt;b></a></td><td>a &amp; b &lt;script></td>')
  t.match(odd, 'Version &lt;0>')
  t.notMatch(odd, '<script>')
})

t.test('without links the page still stands', async (t) => t.match(welcome([], '1'), '</html>'))
