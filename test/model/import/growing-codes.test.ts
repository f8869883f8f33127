import t from 'tap'
import { codeListsIn } from '../../../db/code-lists.js'
import { catalogueOf } from '../../../src/model/catalogue.js'
import { codeText, growingCodes } from '../../../src/model/import/growing-codes.js'
import type { Indicator } from '../../../src/model/indicator.js'

const codes = catalogueOf(codeListsIn())
const place = { name: 'What it is called', by_partner: false, by_product: false }

t.test('a word becomes a code', async (t) => {
  t.equal(codeText('nsdp-vnm'), 'NSDP_VNM')
  t.equal(codeText(' NGDPVA_ISIC3_ B_XDC '), 'NGDPVA_ISIC3_B_XDC')
})

/** The code that a word gets, or the word that has it already, of an office that calls its indicators so. */
function codesOf(words: string[], source = 'office') {
  const growing = growingCodes(codes, source, 'trade')
  return words.map((word) => {
    const indicator = growing.indicator(word, place)
    return 'taken_by' in indicator ? `taken by ${indicator.taken_by}` : indicator.code
  })
}

t.test('the code of an indicator follows of its word alone, whichever comes first', async (t) => {
  const words = [
    '出口',
    '进口',
    'Xuất khẩu',
    'Exports (goods)',
    'Exports %',
    'Exports $',
    'x'.repeat(80),
    'x'.repeat(81),
  ]
  const made = codesOf(words)
  t.equal(new Set(made).size, words.length)
  t.same(codesOf(words.toReversed()).toReversed(), made)
  t.same(made.slice(2, 4), ['OFFICE_XUAT_KHAU_9C23E4A7', 'OFFICE_EXPORTS_GOODS'])
  t.ok(made.every((code) => /^[A-Z0-9_]{1,60}$/.test(code)))
})

t.test('a code of ours is not taken', async (t) => {
  t.match(codesOf(['registered.capital'], 'fdi'), ['FDI_REGISTERED_CAPITAL'])
  t.match(codesOf(['registered'], 'fdi'), [/^FDI_REGISTERED_[0-9A-F]{8}$/])
})

t.test('of two words that would make the same code the second is none', async (t) => {
  t.same(codesOf(['A.B', 'A-B', 'A.B', 'GDP']), ['OFFICE_A_B', 'taken by A.B', 'OFFICE_A_B', 'GDP'])
  const growing = growingCodes(codes, 'office', 'trade')
  growing.counted(growing.indicator('A.B', place) as Indicator, 'USD')
  growing.counted(growing.indicator('A.B', place) as Indicator, 'USD')
  growing.counted(growing.indicator('GDP', place) as Indicator, 'KM')
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
