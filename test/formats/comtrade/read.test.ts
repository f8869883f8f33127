import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { readComtrade } from '../../../src/formats/comtrade/read.js'
import { catalogueOf } from '../../../src/model/catalogue.js'
import { bytesOf, rowsOf } from '../foreign.js'

const rows = (...lines: string[]) => rowsOf(readComtrade(bytesOf(`${lines.join('\n')}\n`)))

t.test('a file of today is read', async (t) => {
  t.match(
    await rows(
      'period,reporterCode,reporterISO,flowCode,partnerISO,partner2Code,classificationCode,cmdCode,cmdDesc,customsCode,motCode,primaryValue',
      '202403,704,VNM,X,CHN,0,H5,8517,Telephones,C00,0,1234567.5',
      '2023,704,VNM,M,W00,0,H5,TOTAL,All,C00,0,2.5',
    ),
    [
      {
        line: 2,
        cells: {
          flow: 'X',
          reporter: 'VNM',
          partner: 'CHN',
          product: 'H5_8517',
          period: '2024-03',
          value: '1234567.5',
          transport: '0',
        },
        names: { product: 'Telephones' },
      },
      { cells: { flow: 'M', partner: 'W00', product: '_T', period: '2023' } },
    ],
  )
})

t.test('a file of before 2023 is read', async (t) => {
  t.match(
    await rows(
      'Classification,Period,Trade Flow Code,Reporter Code,Reporter ISO,Partner Code,Partner ISO,Commodity Code,Trade Value (US$)',
      'H4,2016,2,704,VNM,0,,85,77',
      'H4,2016,1,704,,156,CHN,85,78',
    ),
    [
      {
        cells: { flow: 'X', reporter: 'VNM', partner: 'W00', product: 'H4_85', value: '77' },
        names: { product: 'H4_85' },
      },
      { cells: { flow: 'M', reporter: '704', partner: 'CHN', value: '78' } },
    ],
  )
})

t.test('services are told from goods, by their type or their classification', async (t) => {
  const head = 'period,reporterISO,flowCode,partnerISO,classificationCode,cmdCode,primaryValue'
  t.match(await rows(`typeCode,${head}`, 'S,2023,VNM,X,W00,EB10,SC,1', 'C,2023,VNM,X,W00,H6,TOTAL,2'), [
    { cells: { type: 'S' } },
    { cells: { type: 'C' } },
  ])
  t.match(await rows(head, '2023,VNM,X,W00,EB02,200,1', '2023,VNM,X,W00,H6,TOTAL,2'), [
    { cells: { type: 'S' } },
    { cells: { type: 'C' } },
  ])
})

t.test('a row that is cut is refused, and those after it are read', async (t) => {
  t.match(await rows('period,flowCode', '2023', '2024,X'), [
    { refused: { wrong: '1 cells' } },
    { cells: { flow: 'X' } },
  ])
})

t.test('partners that nobody names have codes too', async (t) => {
  const [row] = await rows('period,reporterISO,flowCode,partnerISO,cmdCode,primaryValue', '2023,VNM,X,_X ,TOTAL,1')
  t.match(row, { cells: { partner: '_X' } })
  const { canonical } = catalogueOf(codeListsIn()).areas
  t.same(
    ['_X', '899', 'S19', '490'].map((code) => canonical.get(code)),
    ['_X', '_X', 'S19', 'S19'],
  )
})
