import t from 'tap'
import { appUnderTest } from '../app.js'

const { ask } = await appUnderTest()
const trade = 'A.TRADE.VNM.CHN._T.USD'
const growth = 'A.GDP_GROWTH.VNM._Z._Z.PERCENT'
const inflation = 'A.CPI_CHANGE_AVERAGE.VNM._Z._Z.PERCENT'
const share = 'A.TRADE_SHARE.VNM.CN-GD._T.PERCENT'

// What is asked, and the first answers, in order.
const expected: [question: string, ...first: string[]][] = [
  ['xuat khau viet nam trung quoc', trade],
  ['xuất khẩu Việt Nam Trung Quốc', trade],
  ['kim ngạch xuất khẩu của Việt Nam sang Trung Quốc', trade],
  ['trade between Vietnam and China', trade],
  ['China Vietnam trade', trade],
  ['vietnam chian trade', trade],
  ['TRADE VNM CHN', trade],
  ['trade vn cn', trade],
  ['中越贸易', trade],
  ['exports from vietnam to china', trade],
  ['越南和中国的贸易额', trade],
  ['thương mại Việt - Trung', trade],
  ['thuong mai song phuong viet nam trung quoc 2024', trade],
  ['越南 通胀', inflation, 'VNM', 'CPI_CHANGE_AVERAGE'],
  ['越南通货膨胀率', inflation],
  ['inflation vietnam 2025', inflation],
  ['lam phat viet nam', inflation],
  ['vietnamese inflation', inflation],
  ['inflatoin vietnam', inflation],
  ['gdp growht', 'GDP_GROWTH', growth],
  ['tăng trưởng GDP Việt Nam', growth],
  ['tang truong kinh te viet nam 2024', growth],
  ['越南GDP增速', growth],
  ['vietnam economic growth', growth],
  ['guangdong trade share', share],
  ['广东 贸易 占比', share],
  ['tỷ trọng thương mại Quảng Đông', share],
  ['nhà đầu tư Trung Quốc', 'A.FDI_REGISTERED_STOCK_RANK.VNM.CHN._Z.RANK'],
  ['GII Việt Nam', 'A.GII_RANK.VNM._Z._Z.RANK'],
  ['越南 碳中和', 'A.GHG_NET_EMISSIONS_TARGET.VNM._Z._Z.T_CO2E'],
  ['đầu tư Hải Phòng', 'M.INVESTMENT_REGISTERED.VN-HP._Z._Z.USD'],
  ['metro underground stations', 'A.PROJECT_STATIONS.VN-SG_METRO_2._Z.UNDERGROUND.STATIONS'],
  ['FTA vietnam', 'M.FTA_SIGNED.VNM._Z._Z.AGREEMENTS'],
  ['guangdong', 'CN-GD', 'A.TRADE.VNM.CN-GD._T.USD'],
  ['Quảng Đông', 'CN-GD'],
  ['quang dong', 'CN-GD'],
  ['Guang Dong', 'CN-GD'],
  ['quangdong', 'CN-GD'],
  ['Guangdnog', 'CN-GD'],
  ['广东', 'CN-GD'],
  ['广东省', 'CN-GD'],
  ['Hà Nam', 'CN-HA', 'VN-63'],
  ['河南', 'CN-HA', 'VN-63'],
  ['Hà Nam Việt Nam', 'VN-63', 'VNM', 'CN-HA'],
  ['海南', 'CN-HI'],
  ['Hải Phòng', 'VN-HP'],
  ['sai gon', 'VN-SG'],
  ['TP.HCM', 'VN-SG'],
  ['ho chi minh city', 'VN-SG'],
  ['胡志明市', 'VN-SG'],
  ['Hanoi', 'VN-HN'],
  ['vietnam', 'VNM'],
  ['Viet Nam', 'VNM'],
  ['越南', 'VNM'],
  ['VN', 'VNM'],
  ['ＶＮＭ', 'VNM'],
  ['Mỹ', 'USA'],
  ['united staets', 'USA'],
  ['hongkong', 'HKG'],
  ['Đức', 'DEU'],
  ['Nga', 'RUS'],
  ['NGA', 'NGA'],
  ['asean', 'ASEAN'],
  ['cửa khẩu Hữu Nghị', 'VN-09_HUU_NGHI'],
  ['fdi', 'FDI_REGISTERED'],
  ['foreign direct investment', 'FDI_REGISTERED'],
  ['đầu tư trực tiếp nước ngoài', 'FDI_REGISTERED'],
  ['外商直接投资', 'FDI_REGISTERED'],
  ['fdi giải ngân', 'FDI_DISBURSED'],
  ['gdp', 'GDP'],
  ['国内生产总值', 'GDP'],
  ['gdp per capita', 'GDP_PER_CAPITA'],
  ['人均GDP', 'GDP_PER_CAPITA'],
  ['cpi', 'CPI'],
  ['chỉ số giá tiêu dùng', 'CPI'],
  ['lạm phát', 'CPI_CHANGE_AVERAGE', inflation],
  ['通胀', 'CPI_CHANGE_AVERAGE'],
  ['exports', 'EXPORTS'],
  ['exprots', 'EXPORTS'],
  ['xuất khẩu', 'EXPORTS'],
  ['kim ngạch nhập khẩu', 'IMPORTS'],
  ['进口', 'IMPORTS'],
  ['xuat nhap khau', 'TRADE'],
  ['nhập siêu', 'TRADE_BALANCE'],
  ['trade deficit', 'TRADE_BALANCE'],
  ['export growth', 'EXPORTS_GROWTH'],
  ['NY.GDP.MKTP.KD.ZG', 'GDP_GROWTH'],
  ['dân số', 'POPULATION'],
  ['techgeekwire', 'techgeekwire-2025'],
  ['vietnam news agency', 'vna-2025'],
]

t.test('questions in three languages, mistyped or not, have their first answers', async (t) => {
  t.ok(expected.length >= 60)
  for (const [question, ...first] of expected) {
    const { json } = await ask(`/v1/search?q=${encodeURIComponent(question)}`)
    const codes = json.data.map(({ code }: { code: string }) => code)
    t.same(codes.slice(0, first.length), first, question)
  }
})

t.test('an answer says what was found, why, and where it is', async (t) => {
  const { json } = await ask('/v1/search?q=quang%20dong%20thuong%20mai&lang=vi')
  t.match(json.data[0], {
    ...{ code: 'A.TRADE.VNM.CN-GD._T.USD', kind: 'series', score: 1, parent: null },
    ...{ name: 'Kim ngạch xuất nhập khẩu hàng hóa, Việt Nam, Quảng Đông', why: 'thương mại + Quảng Đông' },
    path: '/v1/series/A.TRADE.VNM.CN-GD._T.USD',
  })
  for (const { path, code } of json.data) {
    const there = await ask(path)
    t.equal(there.json.data.code ?? there.json.data.key, code, path)
  }
  const [source] = (await ask('/v1/search?q=techgeekwire')).json.data
  t.match(source, { kind: 'source', path: '/v1/sources/techgeekwire-2025', parent: null })
  t.equal((await ask(source.path)).status, 200)
})

t.test('namesakes are told apart by what they lie in', async (t) => {
  const { json } = await ask('/v1/search?q=H%C3%A0%20Nam&lang=vi&limit=2')
  t.match(json.data, [
    { code: 'CN-HA', name: 'Hà Nam', parent: 'CHN', score: 1 },
    { code: 'VN-63', name: 'Hà Nam', parent: 'VNM', score: 1 },
  ])
})

t.test('the best are given, as many and of such kinds as asked for', async (t) => {
  const all = await ask('/v1/search?q=vietnam%20trade')
  t.equal(all.json.data.length, 20)
  t.match(all.json.meta, { complete: false, next: null, applied: { q: 'vietnam trade', limit: 20 } })
  const some = await ask('/v1/search?q=vietnam%20trade&limit=3&kind=area,source')
  t.match(some.json.data, [{ kind: 'area', code: 'VNM' }, { kind: 'source' }])
  t.match(some.json.meta, { total: 2, complete: true, applied: { kind: ['area', 'source'], limit: 3 } })
  const series = await ask('/v1/search?q=vietnam%20trade&kind=series&limit=100')
  t.ok(series.json.data.length > 0)
  t.ok(series.json.data.every(({ kind }: { kind: string }) => kind === 'series'))
})

t.test('what nothing is called has no answers, and the nearest word as a hint', async (t) => {
  const hintOf = async (q: string) => {
    const { status, json } = await ask(`/v1/search?q=${encodeURIComponent(q)}`)
    t.same([status, json.data, json.meta.total], [200, [], 0])
    return json.meta.hint
  }
  t.equal(await hintOf('gdq'), 'Nothing is called that; the nearest word is "gdp".')
  for (const q of ['qwertyuiop', '!!!', '谷'])
    t.equal(await hintOf(q), 'Nothing is called that. /v1/indicators and /v1/areas list what there is.')
})

t.test('a search without words, or with wrong ones beside, is refused', async (t) => {
  const refused: [string, string, string][] = [
    ['', 'MISSING_PARAMETER', 'q'],
    ['?q=', 'MALFORMED_PARAMETER', 'q'],
    ['?q=%20%20', 'MALFORMED_PARAMETER', 'q'],
    [`?q=${'x'.repeat(201)}`, 'MALFORMED_PARAMETER', 'q'],
    ['?q=gdp&limit=101', 'OUT_OF_RANGE', 'limit'],
    ['?q=gdp&limit=0', 'OUT_OF_RANGE', 'limit'],
    ['?q=gdp&kind=unit', 'UNKNOWN_VALUE', 'kind'],
    ['?q=gdp&period=2024', 'UNKNOWN_PARAMETER', 'period'],
  ]
  for (const [words, code, param] of refused)
    t.match(await ask(`/v1/search${words}`), { status: 400, json: { code, param } }, words.slice(0, 30))
  t.equal((await ask(`/v1/search?q=${'越'.repeat(200)}`)).status, 200)
  t.match((await ask('/v1/search?q=gdp&kind=serie')).json, { did_you_mean: 'series' })
})

t.test('what was found is written as rows', async (t) => {
  const csv = await ask('/v1/search?q=guangdong&format=csv&limit=1')
  t.match(csv.text, /^code,name,kind,names_en,names_vi,names_zh,parent,score,why,path\r\nCN-GD,Guangdong,area,/)
})
