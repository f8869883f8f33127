import t from 'tap'
import { problems } from '../src/errors.js'
import { appUnderTest, document } from './app.js'

// Words as they are sent: percent-encoded where they are not meant to be broken.
const words = [
  ...['', '+', ',', 'VNM,', '%00', 'VNM%00', '%ff', '%ED%A0%80', '%2', '%0d%0aSet-Cookie:%20a=b', '%F0%9F%92%A9'],
  ...['%27;drop%20table%20observation;--', '%5C', '$1', '%2e%2e%2fpasswd', '__proto__', 'toString', 'null', '%7B%7D'],
  ...['Infinity', '-1', '1e400', '0x10', '999999999', 'Vi%E1%BB%87t%20Nam', '%3Cscript%3E', 'x'.repeat(9000)],
  ...['2024-02-30', '9999', '1000/..', '0000', '2025/2024', 'infinity', '_Z', 'W00', 'ASEAN', 'json', 'e30', '~~'],
  ...['A.B.C.D.E.F', 'A.B.C.D.E.F~2024~x'],
]
const statuses = [200, 400, 404, 406, 409, 413, 414, 431]

const { app } = await appUnderTest()

/** What is wrong with how something hostile was answered; null where nothing is. */
async function fault(url: string, headers: Record<string, string> = {}): Promise<string | null> {
  const { statusCode, headers: answered, body } = await app.inject({ url, headers })
  const shown = `${statusCode} for ${url.slice(0, 200)} ${JSON.stringify(headers).slice(0, 100)}`
  if (!statuses.includes(statusCode)) return shown
  if (statusCode === 200) return null
  const { code, detail, status } = JSON.parse(body)
  const plain = answered['content-type'] === 'application/problem+json' && answered['cache-control'] === 'no-store'
  const short = body.length < 8000 && !/stack|node_modules|select |syntax error/.test(body)
  return plain && short && status === statusCode && detail && code in problems ? null : `${shown} ${body.slice(0, 200)}`
}

interface Operation {
  parameters?: { name: string; in: string }[]
  'x-example': string
}
const operations = Object.entries(document.paths).map(([path, { get }]) => ({
  path,
  operation: get as unknown as Operation,
}))

t.test('nothing that a parameter may say is answered but by figures or a plain refusal', async (t) => {
  for (const { path, operation } of operations) {
    const [at = '', search = ''] = operation['x-example'].split('?')
    const faults: string[] = []
    let asked = 0
    for (const { name, in: place } of operation.parameters ?? []) {
      const others = search.split('&').filter((piece) => piece !== '' && !piece.startsWith(`${name}=`))
      for (const word of words) {
        const url =
          place === 'path' ? path.replace(`{${name}}`, word) : `${at}?${[...others, `${name}=${word}`].join('&')}`
        const wrong = await fault(url)
        if (wrong !== null) faults.push(wrong)
        asked++
      }
    }
    t.same(faults, [], `${path}: ${asked} questions`)
  }
})

t.test('nothing that a parameter may be called is taken for one', async (t) => {
  const names = [
    '__proto__',
    'constructor',
    'area[]',
    'area[a]',
    'AREA',
    'area%00',
    '%ff',
    '%',
    'x'.repeat(3000),
    '$',
    '',
  ]
  for (const name of names) {
    const { statusCode, body } = await app.inject(`/v1/gdp?area=VNM&${name}=VNM`)
    t.equal(statusCode, 400, name.slice(0, 20))
    t.match(JSON.parse(body).code, /^(UNKNOWN_PARAMETER|BAD_ENCODING)$/)
  }
})

t.test('no header brings an answer down', async (t) => {
  const values = [
    '',
    ',',
    ';;;',
    '*',
    '*/*;q=x',
    'text/csv;q=9',
    'x'.repeat(8000),
    '__proto__',
    '\u00ff',
    'text/',
    'a/b/c',
  ]
  for (const name of [
    'accept',
    'accept-language',
    'accept-encoding',
    'if-none-match',
    'origin',
    'x-request-id',
    'range',
  ])
    for (const value of values)
      t.equal(await fault('/v1/gdp?area=VNM', { [name]: value }), null, `${name}: ${value.slice(0, 20)}`)
})

t.test('no path brings an answer down', async (t) => {
  const paths = [
    '//',
    '/v1//gdp',
    '/v1/gdp/',
    '/V1/GDP',
    '/%2fv1',
    '/v1/gdp%00',
    '/v1/..%2f..',
    '/docs/../v1',
    '/docs/%2e%2e/x',
    '/*',
    '/:code',
  ]
  for (const path of [...paths, `/${'x'.repeat(15_000)}`, `/v1/areas/${'%F0%9F%92%A9'.repeat(300)}`, '/v1/areas/a/b/c'])
    t.equal(await fault(path), null, path.slice(0, 40))
})
