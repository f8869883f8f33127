import t from 'tap'
import { readWorldBank, type WorldBankPackage } from '../../../src/formats/world-bank/read.js'
import { bytesOf, rowsOf } from '../foreign.js'

const own = { title: 'GDP (current US$)', indicator: 'ny.gdp.mktp.cd' }
const rows = (text: string, name = 'a.csv', beside: WorldBankPackage | null = null) =>
  rowsOf(readWorldBank(bytesOf(text), name, beside))

t.test('the file of one indicator is told by the datapackage beside it', async (t) => {
  const text = 'Country Name,Country Code,Year,Value\r\n"Korea, Rep.",KOR,2023,1839058010000\r\n'
  t.match(await rows(text, 'a.csv', own), [
    {
      line: 2,
      cells: { indicator: 'NY.GDP.MKTP.CD', area: 'KOR', period: '2023', value: '1839058010000' },
      names: { indicator: 'GDP (current US$)' },
    },
  ])
  t.match(await rows(text, 'a.csv', { indicator: 'ny.gdp.mktp.cd' }), [{ names: { indicator: 'NY.GDP.MKTP.CD' } }])
  t.match(await rows(text), [{ line: 2, refused: { wrong: /of which area, year and indicator/ } }])
})

t.test('the bulk file has years as columns, with or without a preface and a comma at its end', async (t) => {
  const bulk =
    'Country Name,Country Code,Indicator Name,Indicator Code,2022,2023\nViet Nam,VNM,GDP growth,NY.GDP.MKTP.KD.ZG,8.54,\n'
  const told = [
    {
      cells: { indicator: 'NY.GDP.MKTP.KD.ZG', area: 'VNM', period: '2022', value: '8.54' },
      names: { indicator: 'GDP growth' },
    },
    { cells: { period: '2023', value: '' } },
  ]
  t.match(await rows(`\ufeff${bulk}`), told)
  const preface = '"Data Source","World Development Indicators",\n\n"Last Updated Date","2026-07-01",\n\n'
  t.match(await rows(preface + bulk.replaceAll('\n', ',\n')), told)
  const tool =
    'Series Name,Series Code,Country Name,Country Code,2023 [YR2023]\nGDP growth,NY.GDP.MKTP.KD.ZG,Viet Nam,VNM,5.07\n'
  t.match(await rows(tool), [{ cells: { period: '2023', value: '5.07' } }])
})

t.test('the answer of the API keeps the digits of its numbers', async (t) => {
  const row = (more: object) => ({
    indicator: { id: 'NY.GDP.MKTP.CD', value: 'GDP (current US$)' },
    ...{ country: { id: 'VN', value: 'Viet Nam' }, countryiso3code: 'VNM', date: '2023', value: null, obs_status: '' },
    ...more,
  })
  const text = JSON.stringify([
    { page: 1 },
    [row({}), row({ date: '2023Q3', countryiso3code: '' }), row({ date: '2023M07', value: 0 })],
  ])
  t.match(await rows(text.replace('"value":0', '"value":433805000000.10'), 'a.json'), [
    {
      line: null,
      place: '[1][0]',
      cells: { area: 'VNM', period: '2023', value: '' },
      names: { indicator: 'GDP (current US$)' },
    },
    { cells: { area: 'VN', period: '2023-Q3' } },
    { cells: { period: '2023-07', value: '433805000000.10' } },
  ])
  t.match(await rows('[{},[{"indicator":{"id":"A"},"country":{"id":"VN"},"date":"2023"}]]', 'a.json'), [
    { cells: { value: '', status: '' }, names: { indicator: 'A' } },
  ])
})

t.test('what is none of these is refused', async (t) => {
  await t.rejects(rows('{"message":"no"}', 'a.json'), { name: 'MalformedFile', wrong: 'it is no list of rows' })
  t.same(await rows('[null,[]]', 'a.json'), [])
  await t.rejects(rows('[{"page":1,"pages":5},[]]', 'a.json'), { name: 'MalformedFile', wrong: 'it is page 1 of 5' })
  t.match(await rows('[{},[{"date":"2023"}]]', 'a.json'), [
    { place: '[1][0]', refused: { wrong: /of which indicator/ } },
  ])
  await t.rejects(rows('{', 'a.json'), { name: 'MalformedFile', expected: 'JSON in UTF-8' })
  await t.rejects(rows('a,b\n1,2\n'), { name: 'MalformedFile', wrong: 'it has no header' })
  await t.rejects(rows('Country Code,Year\n"V,1\n'), { name: 'MalformedCsv', line: 2 })
})

t.test('what DataBank writes below its table is no row, and a row that is cut is refused', async (t) => {
  const head = 'Series Name,Series Code,Country Name,Country Code,2023 [YR2023]\n'
  const foot = '\n\nData from database: World Development Indicators,,,,\nLast Updated: 07/01/2026,,,,\n'
  t.match(await rows(`${head}GDP growth,NY.GDP.MKTP.KD.ZG,Viet Nam,VNM,..${foot}`), [{ cells: { value: '..' } }])
  t.match(await rows(`${head}GDP growth,NY.GDP.MKTP.KD.ZG,Viet Nam\n`), [{ line: 2, refused: { wrong: '3 cells' } }])
})
