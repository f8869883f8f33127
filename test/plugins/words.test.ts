import t from 'tap'
import { smallApp } from './small-app.js'

const ask = async (url: string) => {
  const response = await smallApp().app.inject(url)
  return { status: response.statusCode, ...response.json() }
}

t.test('numbers, true and false are read from their text', async (t) => {
  t.same(await ask('/v1/gdp?reporter=VNM&limit=0005&above=0.5&derive=true'), {
    status: 200,
    reporter: 'VNM',
    limit: 5,
    above: 0.5,
    derive: true,
  })
  t.match(await ask('/v1/gdp?&reporter=%56NM&&derive=false&'), { status: 200, reporter: 'VNM', derive: false })
  t.same(await ask('/v1/days/07'), { status: 200, day: 7 })
})

t.test('a number that is not written in plain digits is refused', async (t) => {
  for (const text of [
    'Infinity',
    '-Infinity',
    '1e400',
    '1e3',
    '0x10',
    '+5',
    '%205%20',
    '-1',
    '1.0',
    '٣',
    '1234567890',
  ]) {
    const answer = await ask(`/v1/gdp?reporter=VNM&limit=${encodeURI(decodeURI(text))}`)
    t.match(answer, { status: 400, code: 'MALFORMED_PARAMETER', param: 'limit', hint: 'For example limit=100.' }, text)
  }
  t.match(await ask('/v1/gdp?reporter=VNM&limit=abc'), {
    detail: 'limit is a whole number of at most 9 digits, not "abc".',
  })
  t.match(await ask('/v1/gdp?reporter=VNM&above=1e3'), { detail: 'above is a number in plain digits, not "1e3".' })
  t.match(await ask('/v1/gdp?reporter=VNM&derive=1'), { detail: 'derive is true or false, not "1".' })
  t.match(await ask('/v1/days/x'), { status: 400, param: 'day' })
})

t.test('a parameter given twice is refused, however it is written', async (t) => {
  for (const url of ['/v1/gdp?reporter=VNM&reporter=THA', '/v1/gdp?reporter=VNM&report%65r=THA', '/v1/gdp?x&x']) {
    t.match(await ask(url), { status: 400, code: 'REPEATED_PARAMETER', param: /^(reporter|x)$/ })
  }
})

t.test('a parameter given empty is refused', async (t) => {
  for (const words of ['reporter=', 'reporter', 'reporter=+', 'reporter=%20']) {
    t.match(await ask(`/v1/gdp?${words}`), {
      status: 400,
      code: 'MALFORMED_PARAMETER',
      param: 'reporter',
      detail: 'reporter is empty. Leave it out or give it a value.',
      hint: 'For example reporter=VNM.',
    })
  }
})

t.test('names nobody knows are left to the schema', async (t) => {
  for (const words of ['a[]=', 'a[]=1', '__proto__=1', 'constructor=', '=x']) {
    t.match(await ask(`/v1/gdp?reporter=VNM&${words}`), { status: 400, code: 'UNKNOWN_PARAMETER' }, words)
  }
})

t.test('words that are not UTF-8 or hold control characters are refused', async (t) => {
  for (const value of ['%FF', '%C0%80', '%ED%A0%80', '%', '%zz', '%00', 'V%0AN', '%7F', '%C2%85']) {
    t.match(await ask(`/v1/gdp?reporter=${value}`), { status: 400, code: 'BAD_ENCODING', param: 'reporter' }, value)
    t.match(await ask(`/v1/gdp?reporter=VNM&${value}=1`), { status: 400, code: 'BAD_ENCODING' }, value)
  }
  for (const word of ['VN%00', 'VN%0A', 'VNM%', 'VNM%2']) {
    t.match(await ask(`/v1/areas/${word}`), { status: 400, code: 'BAD_ENCODING' }, word)
  }
})

t.test('a value may hold an equals sign, a plus is a blank, and letters of any language are words', async (t) => {
  t.match(await ask('/v1/gdp?reporter=VNM&period=a=b'), { period: 'a=b' })
  t.match(await ask('/v1/gdp?reporter=VNM&period=a+b'), { period: 'a b' })
  t.match(await ask(`/v1/gdp?reporter=VNM&period=${encodeURIComponent('Việt')}`), { period: 'Việt' })
  t.match(await ask(`/v1/areas/${encodeURIComponent('Việt')}`), { code: 'Việt' })
})

t.test('a route without a schema takes what it is given, if it can be read', async (t) => {
  const { app } = smallApp()
  t.equal((await app.inject('/plain?utm_source=')).statusCode, 200)
  t.equal((await app.inject('/plain?x=%FF')).statusCode, 400)
})
