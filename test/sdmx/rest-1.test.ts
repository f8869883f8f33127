import t from 'tap'
import { noXmlSchemas, xmlFaults } from './conformance.js'
import { accepting, csvRows, servicesUnderTest } from './service.js'

const { ask } = await servicesUnderTest()
const csv = accepting('data+csv;version=1.0.0')
const values = (text: string) =>
  [...text.matchAll(/<generic:ObsValue value="([^"]*)"/g)].map(([, value]) => Number(value))

t.test('a flow is named in three ways, and its keys join codes by plus', async (t) => {
  const key = 'A.TRADE+TRADE_SHARE..CHN+CN-GD'
  const expected = [260_650_000_000, 56_300_000_000, 21]
  const paths = [
    `DF_TRADE/${key}`,
    `RR,DF_TRADE/${key}`,
    `RR,DF_TRADE,1.0.0/${key}.../all/`,
    `all,DF_TRADE,latest/${key}/all`,
  ]
  for (const path of paths) {
    const { status, headers, text } = await ask(`/v1/data/${path}`)
    t.equal(status, 200, path)
    t.equal(headers['content-type'], 'application/vnd.sdmx.genericdata+xml;version=2.1')
    t.same(values(text), expected, path)
  }
  const everything = values((await ask('/v1/data/DF_ALL')).text)
  for (const path of ['/v1/data', '/v1/data/all/all/all/', '/v1/data/all,all,latest', '/v1/data/RR,all'])
    t.same(values((await ask(path)).text), everything, path)
  t.equal((await ask('/v1/data/ECB+RR,DF_TRADE+EXR')).status, 200)
  t.equal((await ask('/v1/data/RR,DF_TRADE,2.0.0')).status, 404)
})

t.test('startPeriod and endPeriod go by what periods cover', async (t) => {
  const periods = async (words: string) =>
    [
      ...new Set(csvRows((await ask(`/v1/data/DF_ALL?${words}`, csv)).text).map(({ TIME_PERIOD }) => TIME_PERIOD)),
    ].sort()
  t.same(await periods('startPeriod=2025-07&endPeriod=2025'), ['2025-07', '2025-S2'])
  t.same(await periods('endPeriod=2010'), ['2010'])
  t.same(await periods('endPeriod=2010-12-31'), ['2010'])
  t.same(await periods('startPeriod=2026'), ['2050'])
  t.same(await periods('startPeriod=2025-Q3&endPeriod=2025-12'), ['2025-07', '2025-S2'])
})

t.test('detail says what is left of observations', async (t) => {
  const head = async (detail: string) => (await ask(`/v1/data/DF_TRADE?detail=${detail}`, csv)).text.split('\r\n')[0]
  t.match(await head('full'), /SOURCE,TIME_PERIOD,OBS_VALUE,OBS_STATUS/)
  t.match(await head('dataonly'), /SOURCE,TIME_PERIOD,OBS_VALUE$/)
  const keys = await ask('/v1/data/DF_TRADE?detail=serieskeysonly')
  t.match(keys.text, '<generic:SeriesKey>')
  t.notMatch(keys.text, '<generic:Obs>')
  t.equal((await ask('/v1/data/DF_TRADE?detail=nodata')).text, keys.text, 'all attributes are of observations')
  t.equal(
    values((await ask('/v1/data/DF_TRADE?lastNObservations=1&dimensionAtObservation=AllDimensions')).text).length,
    9,
  )
})

t.test('structures are told in XML by their words of version 2.1', async (t) => {
  const asked: [path: string, pattern: RegExp][] = [
    ['/dataflow', /<str:Dataflow id="DF_TRADE"/],
    ['/dataflow/RR/all/latest', /<str:Dataflow id="DF_ALL"/],
    ['/dataflow/RR/DF_TRADE+DF_FDI/1.0.0', /DF_TRADE[\s\S]*DF_FDI/],
    ['/datastructure/all/DSD_FIGURES/latest/?references=children', /<str:TimeDimension id="TIME_PERIOD" position="8"/],
    ['/codelist/RR/CL_AREA/latest/VNM', /isPartial="true"[\s\S]*<str:Code id="VNM"/],
    ['/codelist/SDMX', /<str:Codelist id="CL_FREQ"/],
    ['/conceptscheme/RR/CS_FIGURES', /<str:Concept id="OBS_VALUE"/],
    ['/agencyscheme/SDMX/AGENCIES/1.0', /<str:Agency id="RR"/],
    ['/categoryscheme/RR/all/all?references=parents', /<str:Categorisation /],
    ['/contentconstraint/RR/DC_TRADE', /<str:ContentConstraint .*type="Actual"/],
    ['/actualconstraint/RR/DC_TRADE', /<com:KeyValue id="REF_AREA"/],
    ['/structure/RR?detail=allstubs', /isExternalReference="true" structureURL="http:/],
    ['/schema/dataflow/RR/DF_TRADE', /<str:DataStructureComponents>/],
  ]
  for (const [path, pattern] of asked) {
    const { status, headers, text } = await ask(`/v1${path}`)
    t.equal(status, 200, path)
    t.equal(headers['content-type'], 'application/vnd.sdmx.structure+xml;version=2.1')
    t.match(text, pattern, path)
  }
  t.equal((await ask('/v1/allowedconstraint')).status, 404)
  t.equal((await ask('/v1/dataflow/RR/DF_TRADE/2.0')).status, 404)
  t.equal((await ask('/v1/dataflow/RR/DF_TRADE?references=ancestors')).status, 400, 'a word of version 2 alone')
  t.equal((await ask('/v1/dataflow/RR/DF_TRADE?detail=raw')).status, 400)
})

t.test('generic data of every form are valid', { skip: noXmlSchemas }, async (t) => {
  for (const words of [
    '',
    '?detail=serieskeysonly',
    '?detail=dataonly',
    '?dimensionAtObservation=INDICATOR',
    '?includeHistory=true',
  ])
    t.equal(xmlFaults((await ask(`/v1/data/DF_ALL${words}`)).text), '', words)
})
