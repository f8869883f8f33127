import t from 'tap'
import { citationFormats } from '../../src/formats/citations.js'
import { citationFormatNames } from '../../src/model/representation.js'
import { appUnderTest } from '../app.js'
import { cslFaults } from '../model/csl-item.js'

const { ask } = await appUnderTest()
const path = '/v1/figures/A.TRADE.VNM.CHN._T.USD~2024~techgeekwire-2025/citation'
const begins: Record<string, RegExp> = {
  json: /^\{"data":\{"id":/,
  'csl-json': /^\[\{"id":/,
  bibtex: /^@misc\{A\.TRADE/,
  ris: /^TY {2}- NEWS\r\n/,
  apa: /^TechGeekWire\. \(ca\. 2025, May\)\. /,
  plain: /^TechGeekWire\. \[News report/,
}

t.test('the faces are those that format takes', async (t) =>
  t.same(
    citationFormats.map(({ name }) => name),
    citationFormatNames,
  ),
)

t.test('a citation has each face, by format or by Accept', async (t) => {
  for (const { name, mediaType } of citationFormats) {
    const named = await ask(`${path}?format=${name}`, { headers: { accept: 'image/png' } })
    t.match(named, { status: 200, mediaType, text: begins[name] }, name)
    const accepted = await ask(path, { headers: { accept: mediaType } })
    t.equal(accepted.text, named.text, `${name} is the same either way`)
    t.equal(accepted.headers['content-type'], `${mediaType}; charset=utf-8`)
  }
  t.equal((await ask(path)).mediaType, 'application/json')
})

t.test('the envelope holds the item that all are made from', async (t) => {
  const { json } = await ask(path)
  t.same((await ask(`${path}?format=csl-json`)).json, [json.data])
  t.same(cslFaults([json.data]), [])
  t.equal(json.data.version, json.meta.edition)
})

t.test('what is kept by programs is a file, what is read is shown', async (t) => {
  const files = await Promise.all(
    citationFormats.map(async ({ name }) => (await ask(`${path}?format=${name}`)).headers['content-disposition']),
  )
  const file = (ending: string) => `attachment; filename="citation.${ending}"`
  t.same(files, [undefined, undefined, file('bib'), file('ris'), undefined, undefined])
})

t.test('other faces are refused, with those there are', async (t) => {
  const refused = await ask(path, { headers: { accept: 'text/csv' } })
  t.match(refused, { status: 406, json: { code: 'NOT_ACCEPTABLE' } })
  t.same(
    refused.json.allowed,
    citationFormats.map(({ mediaType }) => mediaType),
  )
  const unknown = await ask(`${path}?format=bibtx`)
  t.match(unknown, { status: 400, json: { code: 'UNKNOWN_VALUE', param: 'format', did_you_mean: 'bibtex' } })
  t.match(await ask(`${path}?labels=both`), { status: 400, json: { code: 'UNKNOWN_PARAMETER' } })
})

t.test('it is in the language asked for', async (t) => {
  const vietnamese = await ask(`${path}?format=apa`, { headers: { 'accept-language': 'vi' } })
  t.match(vietnamese.text, /\(khoảng 2025, tháng 5\)\..*Việt Nam – Trung Quốc, năm 2024: 260,65 tỷ USD\]/)
  t.equal(vietnamese.headers['content-language'], 'vi')
  t.equal((await ask(`${path}?format=apa&lang=vi`)).text, vietnamese.text)
  t.match((await ask(`${path}?lang=zh`)).json.data.note, /发布日期系推断。未注明许可。$/)
})
