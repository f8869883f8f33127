import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { catalogueOf } from '../../../src/model/catalogue.js'
import { codeText, growingCodes } from '../../../src/model/import/growing-codes.js'

const codes = catalogueOf(codeListsIn())
const place = { name: 'What it is called', by_partner: false, by_product: false }

t.test('a word becomes a code', async (t) => {
  t.equal(codeText('nsdp-vnm'), 'NSDP_VNM')
  t.equal(codeText(' NGDPVA_ISIC3_ B_XDC '), 'NGDPVA_ISIC3_B_XDC')
})

t.test('words that would make the same code stay apart', async (t) => {
  const growing = growingCodes(codes, 'office', 'trade')
  const made = ['A.B', 'A-B', 'A.B'].map((word) => growing.indicator(word, place).code)
  t.same(made, ['OFFICE_A_B', 'OFFICE_A_B_1', 'OFFICE_A_B'])
  t.equal(growing.indicator('GDP', place).code, 'GDP')
  growing.counted(growing.indicator('A.B', place), 'USD')
  growing.counted(growing.indicator('A.B', place), 'USD')
  growing.counted(growing.indicator('GDP', place), 'KM')
  t.match(growing.made().indicators, [{ code: 'OFFICE_A_B', units: ['USD'] }])
  t.notOk(codes.indicators.entries.has('OFFICE_A_B'), 'the codes there were are not touched')
  t.notOk(codes.indicators.entries.get('GDP')?.units.includes('KM'))
})

t.test('a product of a classification is made where the file names it, in what it is a part of', async (t) => {
  const growing = growingCodes(codes, 'office', 'trade')
  t.equal(growing.product('H5_85', 'Electrical machinery'), 'H5_85')
  t.equal(growing.product('H5_8517', 'Telephones'), 'H5_8517')
  t.equal(growing.product('H5_8517', 'Telephones'), 'H5_8517')
  t.equal(growing.product('H5_01', undefined), 'H5_01')
  t.equal(growing.product('phones', 'Telephones'), 'phones')
  t.equal(growing.product('_T', 'All'), '_T')
  t.match(growing.made().products, [
    { code: 'H5_85', parent: '_T', classification: 'H5', names: { en: 'Electrical machinery' } },
    { code: 'H5_8517', parent: 'H5_85' },
  ])
})
