import { parse } from 'csv-parse/sync'
import t from 'tap'
import { formats, listFormats } from '../../src/formats/index.js'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()
const pair = '/v1/trade/bilateral?reporter=VNM&partner=CHN&period=2024'
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true })
const headerOf = (text: string) => text.slice(0, text.indexOf('\r\n'))

t.test('the face is chosen by format, else by Accept, else it is JSON', async (t) => {
  const choices = [
    ['', undefined, 'application/json'],
    ['', '*/*', 'application/json'],
    ['', 'text/csv', 'text/csv'],
    ['', 'application/x-ndjson', 'application/x-ndjson'],
    ['', 'text/csv;q=0.5, application/json;q=0.1', 'text/csv'],
    ['', 'text/html, text/*;q=0.5', 'text/csv'],
    ['&format=json', 'text/csv', 'application/json'],
    ['&format=csv', 'application/json', 'text/csv'],
    ['&format=ndjson', 'image/png', 'application/x-ndjson'],
    ['', 'application/json, text/csv;q=0.9', 'application/json'],
  ] as const
  for (const [words, accept, mediaType] of choices) {
    const answer = await ask(pair + words, accept === undefined ? {} : { headers: { accept } })
    t.equal(answer.mediaType, mediaType, `${words} ${accept}`)
    t.equal(answer.headers['content-type'], `${mediaType}; charset=utf-8`)
    t.equal(answer.headers.vary, 'Accept, Accept-Encoding, Accept-Language')
  }
})

t.test('what is not offered is refused, with what is', async (t) => {
  const { status, json, headers } = await ask(pair, { headers: { accept: 'image/png' } })
  t.equal(status, 406)
  t.match(json, {
    code: 'NOT_ACCEPTABLE',
    detail: 'Accept asks for "image/png"; none of it is offered here.',
    allowed: formats.map(({ mediaType }) => mediaType),
  })
  t.equal(headers['cache-control'], 'no-store')
  t.match(await ask(`${pair}&format=csw`), { status: 400, json: { code: 'UNKNOWN_VALUE', did_you_mean: 'csv' } })
})

t.test('files have telling names; JSON is shown, not downloaded', async (t) => {
  const name = async (path: string) => (await ask(path)).headers['content-disposition']
  t.equal(await name(`${pair}&format=csv`), 'attachment; filename="trade-bilateral.csv"')
  t.equal(await name('/v1/observations?format=ndjson&indicator=TRADE'), 'attachment; filename="observations.ndjson"')
  t.equal(await name(pair), undefined)
})

t.test('every data endpoint answers in every face, with the same figures', async (t) => {
  const questions = [
    pair,
    '/v1/trade/partners?reporter=VNM&period=2024',
    '/v1/trade/provinces?reporter=VNM&partner=CHN',
    '/v1/fdi/rankings?host=VNM',
    '/v1/gdp?area=VNM',
    '/v1/inflation?area=VNM',
    '/v1/observations?indicator=BORDER_CROSSINGS',
    '/v1/figures/A.GDP_GROWTH.VNM._Z._Z.PERCENT~2024~techgeekwire-2025?',
    '/v1/series/A.PROJECT_COST.VN-SG_METRO_2._Z._Z.VND?',
  ]
  for (const path of questions) {
    const { json } = await ask(path)
    const stated: object[] = []
    JSON.stringify(json.data, (_name, value) => {
      if (value?.id !== undefined) stated.push(value)
      return value
    })
    const csv = rowsOf((await ask(`${path}&format=csv`)).text)
    t.equal(csv.length, stated.length)
    for (const [i, figure] of stated.entries()) {
      for (const field of ['id', 'value', 'low', 'high', 'digits', 'qualifier', 'status', 'nature', 'source', 'known'])
        t.equal(csv[i]?.[field], String((figure as Record<string, unknown>)[field] ?? ''), `${path} ${field}`)
    }
    const lines = (await ask(`${path}&format=ndjson`)).text.trimEnd().split('\n')
    const rows = json.data.observations ?? [json.data].flat()
    for (const [i, line] of lines.entries()) t.match(rows[i], JSON.parse(line), 'a line is a row as JSON shows it')
  }
})

t.test('typed rows are written long, or wide with columns a measure', async (t) => {
  const long = await ask(`${pair}&format=csv`)
  t.equal(
    headerOf(long.text),
    'reporter,partner,period,measure,id,value,unit,low,high,digits,qualifier,status,nature,base,compiler,source,known,printed,chosen_because,display,formula,inputs,refused,checks,worst_verdict',
  )
  t.match(rowsOf(long.text), [
    { measure: 'total', value: '260650000000' },
    { measure: 'growth', value: '13.5' },
    { measure: 'rank', value: '1' },
  ])
  const wide = await ask(`${pair}&format=csv&layout=wide`)
  t.match(headerOf(wide.text), /^reporter,partner,period,total,total_status.*,growth,growth_status/)
  t.match(rowsOf(wide.text), [{ total: '260650000000', total_status: 'A', growth: '13.5', rank: '1', exports: '' }])
})

t.test('observations are written wide with columns a period', async (t) => {
  const { text } = await ask('/v1/observations?indicator=PROJECT_COST&format=csv&layout=wide')
  t.match(rowsOf(text), [
    { unit: 'USD', '2010': '994000000', '2019': '1800000000' },
    { unit: 'VND', '2010': '26000000000000', '2019': '47900000000000' },
  ])
})

t.test('codes are labelled in the language asked for', async (t) => {
  const both = rowsOf((await ask(`${pair}&format=csv&labels=both&lang=vi`)).text)
  t.match(both, [{ reporter: 'VNM', reporter_name: 'Việt Nam', partner: 'CHN' }])
  const name = rowsOf((await ask(`${pair}&format=csv&labels=name&lang=zh`)).text)
  t.match(name, [{ reporter: '越南', partner: '中国' }])
  const code = rowsOf((await ask(`${pair}&format=csv&labels=code`)).text)
  t.match(code, [{ reporter: 'VNM', partner: 'CHN' }])
})

t.test('the language is that of lang, else of Accept-Language, else English', async (t) => {
  const choices = [
    ['', undefined, 'en', 'Vietnam'],
    ['', 'vi', 'vi', 'Việt Nam'],
    ['', 'zh-CN, zh;q=0.9, en;q=0.8', 'zh', '越南'],
    ['', 'fr', 'en', 'Vietnam'],
    ['&lang=en', 'vi', 'en', 'Vietnam'],
    ['&lang=vi', undefined, 'vi', 'Việt Nam'],
  ] as const
  for (const [words, accept, language, name] of choices) {
    const answer = await ask(pair + words, { headers: accept === undefined ? {} : { 'accept-language': accept } })
    t.equal(answer.headers['content-language'], language)
    t.equal(answer.json.labels.VNM, name)
  }
  t.match(await ask(`${pair}&lang=fr`), { status: 400, json: { code: 'UNKNOWN_VALUE', param: 'lang' } })
})

t.test('a scale adds a display and leaves value and interval as they are', async (t) => {
  const { json } = await ask(`${pair}&scale=billion`)
  t.match(json.data[0].total, { value: 260650000000, low: 260645000000, display: '260.65' })
  t.match(json.data[0].growth, { value: 13.5, display: '13.5' }, 'a rate comes in no billions')
  t.equal(json.meta.applied.scale, 'billion')
  const [total] = rowsOf((await ask(`${pair}&scale=million&format=csv`)).text)
  t.match(total, { value: '260650000000', display: '260650' })
})

t.test('what means something only for columns is refused elsewhere', async (t) => {
  for (const format of formats.filter(({ flat }) => !flat).map(({ name }) => name)) {
    for (const words of ['labels=both', 'labels=code', 'layout=wide', 'layout=long']) {
      const { status, json } = await ask(`${pair}&format=${format}&${words}`)
      const [param] = words.split('=')
      t.equal(status, 400)
      t.match(json, { code: 'UNKNOWN_PARAMETER', param, hint: `Ask with format=csv, or without ${param}.` })
    }
  }
  t.equal((await ask(`${pair}&labels=both`, { headers: { accept: 'text/csv' } })).status, 200)
})

t.test('each format has a media type of its own, and one ending for all its versions', async (t) => {
  t.equal(new Set(formats.map(({ mediaType }) => mediaType)).size, formats.length)
  const endings = new Set(formats.map(({ name, extension }) => `${name}.${extension}`))
  t.equal(endings.size, new Set(formats.map(({ name }) => name)).size)
})

t.test('the versions of a format are asked for by Accept, and format means the first', async (t) => {
  for (const { name, mediaType } of formats) {
    const { headers } = await ask(pair, { headers: { accept: mediaType } })
    t.equal(String(headers['content-type']).replace(/; charset=utf-8$/, ''), mediaType)
    const first = formats.find((one) => one.name === name)?.mediaType
    const named = await ask(`${pair}&format=${name}`, { headers: { accept: mediaType } })
    t.equal(String(named.headers['content-type']).replace(/; charset=utf-8$/, ''), first)
  }
})

t.test('plain JSON is ours, and JSON-stat is told by its profile', async (t) => {
  const profile = 'application/json; profile="https://json-stat.org/format/"'
  for (const [words, accept] of [
    ['', profile],
    ['', `${profile};q=0.9, application/json;q=0.5`],
    ['&format=jsonstat', 'application/json'],
  ] as const) {
    const answer = await ask(pair + words, { headers: { accept } })
    t.equal(answer.headers['content-type'], profile)
    t.match(answer.json, { version: '2.0', class: 'dataset' })
  }
  t.equal((await ask(pair, { headers: { accept: 'application/json' } })).mediaType, 'application/json')
})

t.test('a format that is not offered for a question is refused with those that are', async (t) => {
  const { status, json } = await ask('/v1/series?reporter=VNM&format=jsonstat')
  t.equal(status, 400)
  t.match(json, { code: 'UNKNOWN_VALUE', param: 'format', allowed: listFormats.map(({ name }) => name) })
})

t.test('SDMX-CSV has the labels and keys that its media type is accepted with', async (t) => {
  const growth = '/v1/observations?indicator=GDP_GROWTH&reporter=VNM'
  const type = 'application/vnd.sdmx.data+csv'
  const asked = async (accept: string, more = '') => {
    const { status, json, text } = await ask(`${growth}${more}`, { headers: { accept } })
    return { status, json, lines: text.split('\r\n') }
  }
  const both = await asked(`${type};version=2.0.0;labels=both;keys=series`)
  t.match(both.lines[0], /^STRUCTURE,STRUCTURE_ID,ACTION,SERIES_KEY,FREQ: Frequency,INDICATOR: /)
  t.match(
    both.lines[1],
    /^dataflow,RR:DF_ALL\(1\.0\.0\): All figures,I,A\.GDP_GROWTH\.VNM\._Z\._Z\.PERCENT\.\S+,A: Annual,/,
  )
  t.match((await asked(`${type};version=1.0.0;labels=both`)).lines[0], /^DATAFLOW,FREQ: Frequency/)
  t.match(
    (await asked(`${type};labels=name`, '&lang=zh')).lines[0],
    /^STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,FREQ,频率,/,
  )
  const settled = await asked(`${type};labels=both`, '&format=sdmx-csv')
  t.match(
    settled.lines[0],
    /^STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,/,
    'what format settles, Accept does not change',
  )
  for (const words of ['version=2.0.0;labels=no', 'version=1.0.0;keys=both', 'version=1.0.0;labels=name'])
    t.match(await asked(`${type};${words}`), { status: 406, json: { code: 'NOT_ACCEPTABLE' } }, words)
})
