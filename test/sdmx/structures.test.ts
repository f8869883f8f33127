import t from 'tap'
import { components } from '../../src/formats/sdmx/components.js'
import { flows } from '../../src/formats/sdmx/flows.js'
import { noSchemas, noXmlSchemas, schemaFaults, xmlFaults } from './conformance.js'
import { accepting, servicesUnderTest } from './service.js'

const { ask } = await servicesUnderTest()
const structure = 'application/vnd.sdmx.structure+json;version=2.0.0'
const ids = (list: { id: string }[] = []) => list.map(({ id }) => id)
const dsd = '/v2/structure/datastructure/RR/DSD_FIGURES/1.0.0'
const codelists = [...new Set(components.flatMap(({ codelist }) => (codelist === null ? [] : [codelist.id])))]

t.test('all ways to ask for the dataflows give the same, in the standard face', async (t) => {
  const paths = [
    '',
    '/',
    '/RR',
    '/*/*/~',
    '/%2A/%2A/%2B',
    '/RR/*/1.0.0,2.0.0',
    '/*/*/1%2B.0.0',
    `/RR/${ids([...flows]).join()}`,
  ]
  for (const path of paths) {
    for (const accept of [undefined, '*/*', 'application/json', `${structure};`]) {
      const { status, headers, json } = await ask(
        `/v2/structure/dataflow${path}`,
        accept === undefined ? {} : { accept },
      )
      t.equal(status, 200, path)
      t.equal(headers['content-type'], structure, 'neither quoted nor with a charset')
      t.same(ids(json.data.dataflows), ids([...flows]))
    }
  }
})

t.test('the data structure comes with what it rests on, and with nothing else', async (t) => {
  const { json } = await ask(`${dsd}?references=descendants`)
  t.same(Object.keys(json.data).sort(), ['codelists', 'conceptSchemes', 'dataStructures'])
  t.same(ids(json.data.codelists).sort(), codelists.sort())
  t.same(ids(json.data.conceptSchemes), ['CS_FIGURES'])
  const [{ dataStructureComponents: told }] = json.data.dataStructures
  t.same(
    [
      ...told.dimensionList.dimensions,
      told.dimensionList.timeDimension,
      ...told.measureList.measures,
      ...told.attributeList.attributes,
    ].map(({ id }) => id),
    ids([...components]),
  )
  t.equal(told.dimensionList.timeDimension.id, 'TIME_PERIOD')
})

t.test('references go where their words say', async (t) => {
  const types = async (references: string) =>
    Object.keys((await ask(`${dsd}?references=${references}`)).json.data).sort()
  t.same(await types('none'), ['dataStructures'])
  t.same(await types('parents'), ['dataStructures', 'dataflows'])
  t.same(await types('parentsandsiblings'), ['dataStructures', 'dataflows'])
  t.same(await types('ancestors'), ['categorisations', 'dataConstraints', 'dataStructures', 'dataflows'])
  t.same(await types('children'), ['codelists', 'conceptSchemes', 'dataStructures'])
  t.same(await types('all'), ['codelists', 'conceptSchemes', 'dataStructures', 'dataflows'])
  t.same(await types('codelist,categorisation'), ['categorisations', 'codelists', 'dataStructures'])
  t.same(await types('hierarchy'), ['dataStructures'], 'what is known and not here adds nothing')
  t.equal((await ask(`${dsd}?references=everything`)).status, 400)
  const siblings = await ask('/v2/structure/categoryscheme/RR/CS_TOPICS?references=parentsandsiblings')
  t.same(Object.keys(siblings.json.data).sort(), ['categorisations', 'categorySchemes', 'dataflows'])
})

t.test('stubs have names and addresses and nothing inside', async (t) => {
  const all = await ask('/v2/structure/*?detail=allstubs')
  for (const list of Object.values<Record<string, unknown>[]>(all.json.data)) {
    for (const one of list)
      t.same(Object.keys(one), ['id', 'agencyID', 'version', 'isExternalReference', 'name', 'names', 'links'])
  }
  t.same((await ask('/v2/structure/all?detail=allcompletestubs')).json.data, all.json.data)
  for (const detail of ['referencestubs', 'referencecompletestubs']) {
    const { data } = (await ask(`${dsd}?references=children&detail=${detail}`)).json
    t.ok(data.dataStructures[0].dataStructureComponents)
    for (const one of [...data.codelists, ...data.conceptSchemes])
      t.match(one, { isExternalReference: true, codes: undefined, concepts: undefined })
  }
  const { href } = all.json.data.codelists[0].links[0]
  t.match((await ask(new URL(href).pathname.replace('/sdmx', ''))).json, { data: { codelists: [{ codes: [] }] } })
})

t.test('code lists can be asked for by their codes, and in the part that data use', async (t) => {
  const some = await ask('/v2/structure/codelist/RR/CL_AREA/+/VNM,CN-GD')
  t.match(some.json.data.codelists, [
    {
      isPartial: true,
      codes: [
        { id: 'CN-GD', parent: 'CHN' },
        { id: 'VNM', names: { zh: '越南' } },
      ],
    },
  ])
  t.equal(some.json.data.codelists[0].codes.length, 2)
  const whole = await ask('/v2/structure/codelist/RR/CL_AREA')
  t.equal(whole.json.data.codelists[0].isPartial, false)
  const concept = await ask('/v2/structure/conceptscheme/RR/CS_FIGURES/~/QUALIFIER')
  t.same(ids(concept.json.data.conceptSchemes[0].concepts), ['QUALIFIER'])
  t.equal((await ask('/v2/structure/codelist/RR/CL_AREA/+/NOWHERE')).status, 404)
  t.equal((await ask('/v2/structure/dataflow/RR/DF_TRADE/+/X')).status, 404, 'a flow has no items')
  const part = await ask('/v2/structure/dataflow/RR/DF_TRADE?references=descendants&detail=referencepartial')
  const areas = part.json.data.codelists.find(({ id }: { id: string }) => id === 'CL_AREA')
  t.same(ids(areas.codes).sort(), ['CHN', 'CN-GD', 'VNM', 'W00', '_Z'], 'with those above them')
  const schema = await ask('/v2/schema/dataflow/RR/DF_TRADE/1.0.0')
  t.same(schema.json.data, part.json.data, 'a schema is the same payload')
  const byStructure = await ask('/v2/schema/datastructure/RR/DSD_FIGURES/+')
  t.ok(byStructure.json.data.codelists.find(({ id }: { id: string }) => id === 'CL_AREA').codes.length > 4)
  const constraint = await ask(
    '/v2/structure/dataconstraint/RR/DC_TRADE?references=descendants&detail=referencepartial',
  )
  t.same(constraint.json.data.codelists, part.json.data.codelists)
})

t.test('what is not here is said so: other types, and what is called nothing', async (t) => {
  t.match(await ask('/v2/structure/hierarchy'), { status: 501, json: { errors: [{ code: 501 }] } })
  t.match(await ask('/v2/structure/nonsense'), { status: 400, json: { errors: [{ code: 400 }] } })
  t.match(await ask('/v2/structure/codelst'), { json: { errors: [{ detail: /Is codelist meant/ }] } })
  t.match(await ask('/v2/structure/codelist/RR/CL_AREA/9.9.9'), { status: 404, json: { errors: [{ code: 404 }] } })
  t.equal((await ask('/v2/structure/codelist/ECB')).status, 404)
  t.equal((await ask('/v2/structure/codelist/RR/CL_AREA/1.0.0/VNM/more')).status, 404)
  t.equal((await ask('/v2/structure/codelist/R%20R')).status, 400)
  t.equal((await ask('/v2/structure/codelist?asOf=2025-01-01T00:00:00Z')).status, 501)
  t.equal((await ask('/v2/schema/provisionagreement/RR/X')).status, 501)
  t.equal((await ask('/v2/schema/codelist/RR/CL_AREA')).status, 400)
  t.equal((await ask('/v2/schema')).status, 400)
})

const everything = [
  '/v2/structure/*',
  '/v2/structure/*?detail=allstubs',
  `${dsd}?references=all`,
  '/v2/schema/dataflow/RR/DF_ALL',
]

t.test('structures are valid SDMX-JSON, of 2.0.0 and of 2.1.0', { skip: noSchemas }, async (t) => {
  for (const path of everything) {
    const { json } = await ask(path)
    t.same(schemaFaults(json, 'structure', '2.0.0'), [], path)
    // The later schema has another shape of constraints.
    delete json.data.dataConstraints
    t.same(schemaFaults(json, 'structure', '2.1.0'), [], path)
  }
})

t.test('structures are valid SDMX-ML 2.1', { skip: noXmlSchemas }, async (t) => {
  for (const path of [...everything, '/v1/structure', '/v1/contentconstraint'])
    t.equal(xmlFaults((await ask(path, accepting('structure+xml;version=2.1'))).text), '', path)
})

t.test('names are spoken as Accept-Language asks', async (t) => {
  const name = async (language: string) => {
    const { headers, json } = await ask('/v2/structure/dataflow/RR/DF_PRICES', { 'accept-language': language })
    return [headers['content-language'], json.data.dataflows[0].name]
  }
  t.same(await name('vi'), ['vi', 'Giá cả'])
  t.same(await name('zh-CN, en;q=0.5'), ['zh', '价格'])
  t.same(await name('fr'), ['en', 'Prices'])
})
