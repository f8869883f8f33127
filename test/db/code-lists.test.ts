import t from 'tap'
import { codeDigestOf, codeListsIn } from '../../db/code-lists.js'
import { noWords } from '../../src/model/names.js'

const unit =
  'code,kind,name_en,name_vi,name_zh,aliases\nUSD,currency,US dollar,Đô la Mỹ,美元,US$ dollar\nVND,currency,,,,\n'
const area =
  'code,kind,parent,alpha2,m49,name_en,name_vi,name_zh,aliases,valid_from,valid_to,successors,note\n' +
  'VNM,country,W00,VN,704,Viet Nam,,,,,,,\nVN-56,province,VNM,,,Nam Dinh,,,,,2025-06-30,VN-18,"one, noted"\n'
const folder = {
  areas: {
    'one.csv': `# where the names come from\n${area}`,
    'another.csv': area.split('\n')[0] ?? '',
    'members.csv': 'group,member,from,to\nASEAN,VNM,1995-07-28,\nASEAN,THA,1967-08-08,2000-01-01\nVNM,VN-56,,\n',
    'words.csv': 'code,en,vi,zh\nVNM,Viet Nam;S.R. Viet Nam,,越\n',
    'territories.csv': 'code,from,took_in,note\nVNM,2025-07-01,VN-56 VN-18,\nVNM,2030-01-01,,\n',
    'notes.ts': 'export {}',
  },
  indicators: { 'b.json': '[{"code":"B","words":{"vi":["bê"]}}]', 'a.json': '[{"code":"A1"},{"code":"A2"}]' },
  sources: { 'vna-2025.json': '{"key":"vna-2025"}' },
  'units.csv': unit,
  'products.csv': 'code,parent,classification,name_en,name_vi,name_zh\n_T,,,All,,\nH5_8517,_T,H5,Telephones,,\n',
}

t.test('code lists are read file by file, what is empty as null or nothing', async (t) => {
  const lists = codeListsIn(t.testdir(folder))
  t.strictSame(
    lists.indicators.map(({ code }) => code),
    ['A1', 'A2', 'B'],
  )
  t.strictSame(
    lists.indicators.map(({ words }) => words),
    [noWords, noWords, { en: [], vi: ['bê'], zh: [] }],
  )
  t.strictSame(lists.units, [
    {
      code: 'USD',
      kind: 'currency',
      names: { en: 'US dollar', vi: 'Đô la Mỹ', zh: '美元' },
      aliases: ['US$', 'dollar'],
    },
    { code: 'VND', kind: 'currency', names: { en: '', vi: '', zh: '' }, aliases: [] },
  ])
  t.match(lists.products, [
    { code: '_T', parent: null, classification: null },
    { code: 'H5_8517', parent: '_T', classification: 'H5', names: { en: 'Telephones' } },
  ])
  t.same(lists.sources, [{ key: 'vna-2025' }])
})

t.test('an area has its members and the changes of its territory beside it', async (t) => {
  const [country, province, ...rest] = codeListsIn(t.testdir(folder)).areas
  t.strictSame(rest, [])
  t.match(country, {
    code: 'VNM',
    parent: 'W00',
    alpha2: 'VN',
    m49: '704',
    valid_to: null,
    words: { en: ['Viet Nam', 'S.R. Viet Nam'], vi: [], zh: ['越'] },
    members: [{ code: 'VN-56', from: null, to: null }],
    territory: [
      { from: '2025-07-01', took_in: ['VN-56', 'VN-18'] },
      { from: '2030-01-01', took_in: [] },
    ],
  })
  t.match(province, {
    alpha2: null,
    valid_to: '2025-06-30',
    successors: ['VN-18'],
    members: [],
    note: 'one, noted',
    words: noWords,
  })
})

t.test('a digest tells code lists apart, whatever files they are kept in', async (t) => {
  const lists = codeListsIn(t.testdir(folder))
  t.match(codeDigestOf(lists), /^[0-9a-f]{64}$/)
  const moved = {
    ...folder,
    indicators: { 'all.json': '[{"code":"A1"},{"code":"A2"},{"code":"B","words":{"vi":["bê"]}}]' },
  }
  t.equal(codeDigestOf(codeListsIn(t.testdir(moved))), codeDigestOf(lists))
  const renamed = { ...folder, 'units.csv': unit.replace('US dollar', 'Dollar') }
  t.not(codeDigestOf(codeListsIn(t.testdir(renamed))), codeDigestOf(lists))
})
