import { createReadStream, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { packageRoot } from '../../../db/root.js'
import { readMessage } from '../../../src/formats/sdmx-ml/read.js'
import { observationsIn } from '../sdmx/twins.js'

const schemas = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1'
const spaces = `xmlns:m="${schemas}/message" xmlns:c="${schemas}/common" xmlns:g="${schemas}/data/generic" xmlns:ss="${schemas}/data/structurespecific" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`
const message = (kind: string, structure: string, sets: string) =>
  `<m:${kind} ${spaces}><m:Header><m:Prepared>2025-01-01</m:Prepared>${structure}</m:Header>\n${sets}</m:${kind}>`
const urn = (at = '') =>
  `<m:Structure structureID="S" ${at}><c:Structure><URN>urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=ECB:EXR(1.0)</URN></c:Structure></m:Structure>`
const read = (text: string, size?: number) => observationsIn(readMessage, text, size)

t.test('generic data are read at every level', async (t) => {
  const value = (id: string, text: string) => `<g:Value id="${id}" value="${text}"/>`
  const text = message(
    'GenericData',
    `${urn('dimensionAtObservation="CURRENCY"')}<m:DataSetAction>Append</m:DataSetAction>`,
    `<m:DataSet structureRef="S"><g:Attributes>${value('TITLE', 'Rates')}</g:Attributes>
<g:Group type="Sibling"><g:GroupKey>${value('FREQ', 'M')}</g:GroupKey><g:Attributes>${value('UNIT', 'x')}</g:Attributes></g:Group>
<g:Group type="Sibling"><g:GroupKey>${value('FREQ', 'A')}</g:GroupKey><g:Attributes>${value('UNIT', 'y')}</g:Attributes></g:Group>
<g:Series><g:SeriesKey>${value('FREQ', 'M')}</g:SeriesKey><g:Attributes>${value('DECIMALS', '4')}</g:Attributes>
<g:Obs><g:ObsDimension value="CHF"/><g:ObsValue value="1.5"/><g:Attributes>${value('STATUS', 'A &amp; B')}</g:Attributes></g:Obs>
<g:Obs><g:ObsDimension id="CURRENCY" value="GBP"/></g:Obs></g:Series>
<g:Series><g:SeriesKey>${value('FREQ', 'D')}</g:SeriesKey><g:Obs><g:ObsDimension value="CHF"/></g:Obs></g:Series></m:DataSet>`,
  )
  for (const size of [1, 13, 10_000]) {
    const found = await read(text, size)
    t.same(
      found.map(({ values }) => values),
      [
        { TITLE: 'Rates', UNIT: 'x', FREQ: 'M', DECIMALS: '4', CURRENCY: 'CHF', OBS_VALUE: '1.5', STATUS: 'A & B' },
        { TITLE: 'Rates', UNIT: 'x', FREQ: 'M', DECIMALS: '4', CURRENCY: 'GBP' },
        { TITLE: 'Rates', FREQ: 'D', CURRENCY: 'CHF' },
      ],
    )
    t.same(found[0]?.set, { structure: 'ECB:EXR(1.0)', prepared: '2025-01-01', action: 'Append' })
    t.match(found[0]?.place, /^line 6, column \d+$/)
  }
})

t.test('structure-specific data are read at every level, flat too', async (t) => {
  const ref =
    '<m:Structure structureID="S"><c:StructureUsage><Ref agencyID="A" id="NA"/></c:StructureUsage></m:Structure>'
  const text = message(
    'StructureSpecificTimeSeriesData',
    ref,
    `<m:DataSet ss:structureRef="S" ss:action="Replace" xsi:type="x" TITLE="Rates"><Group xsi:type="y" FREQ="M" UNIT="x"/>
<Series FREQ="M"><Obs TIME_PERIOD="2024" OBS_VALUE="1"/></Series><Series FREQ="A"><Obs TIME_PERIOD="2023"/></Series></m:DataSet>
<m:DataSet><Group FREQ="M" UNIT="z"/><Obs FREQ="M" TIME_PERIOD="2022"/><Obs FREQ="A" TIME_PERIOD="2021"/></m:DataSet>`,
  )
  const found = await read(text)
  t.same(
    found.map(({ values }) => values),
    [
      { TITLE: 'Rates', UNIT: 'x', FREQ: 'M', TIME_PERIOD: '2024', OBS_VALUE: '1' },
      { TITLE: 'Rates', FREQ: 'A', TIME_PERIOD: '2023' },
      { UNIT: 'z', FREQ: 'M', TIME_PERIOD: '2022' },
      { FREQ: 'A', TIME_PERIOD: '2021' },
    ],
  )
  t.same(found[0]?.set, { structure: 'A:NA(1.0)', prepared: '2025-01-01', action: 'Replace' })
  t.same(found[2]?.set, { structure: null, prepared: '2025-01-01', action: 'Information' })
})

t.test('XML is read in the encoding it declares', async (t) => {
  const text = message('StructureSpecificData', urn(), '<m:DataSet><Obs T="Việt à"/></m:DataSet>')
  const first = async (bytes: Buffer) => {
    for await (const { values } of readMessage(
      (async function* () {
        yield bytes
      })(),
    ))
      return values.T
  }
  t.equal(await first(Buffer.from(`\ufeff${text}`)), 'Việt à')
  t.equal(await first(Buffer.from(`\ufeff${text}`, 'utf16le')), 'Việt à')
  t.equal(await first(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()), 'Việt à')
  const latin = `<?xml version="1.0" encoding="ISO-8859-1"?>${text.replace('Việt ', '')}`
  t.equal(await first(Buffer.from(latin, 'latin1')), 'à')
  await t.rejects(first(Buffer.from(`${text}\n\xff`, 'latin1')), { message: /^after line 1: bytes that are not/ })
  await t.rejects(first(Buffer.from('<?xml version="1.0" encoding="klingon"?><a/>')), {
    message: /^after line 1: bytes/,
  })
})

t.test('what is no data message is refused with its line', async (t) => {
  const data = (inside: string) => message('GenericData', urn(), `<m:DataSet structureRef="S">\n${inside}</m:DataSet>`)
  const refusals = [
    ['<m:Structure xmlns:m="x"/>', /^line 1, column \d+: the root is Structure; expected GenericData or Struc/],
    ['', /^line 1, column 0: document must contain a root element.; expected well-formed XML/],
    [data('<g:Obs><g:ObsKey>'), /^line 3, column \d+: unexpected close tag/],
    [data('<g:Obs>&evil;</g:Obs>'), /^line 3, column \d+: undefined entity/],
    [data('<x:Obs/>'), /^line 3, column \d+: unbound namespace prefix/],
    [data('<g:Obs><g:ObsValue id="V"/></g:Obs>'), /^line 3, column \d+: ObsValue without value; expected both/],
    [data('<g:Attributes><g:Value value="1"/></g:Attributes>'), /^line 3, column \d+: Value without id; expected both/],
    [message('GenericData', urn(), '<g:Group/>'), /^line 2, column \d+: a Group outside a DataSet/],
    [message('GenericData', urn(), '<g:ObsValue value="1"/>'), /^line 2, column \d+: ObsValue outside a DataSet/],
    [data('<g:Obs/><g:Group/>'), /^line 3, column \d+: a Group behind observations/],
  ] as const
  for (const [text, wrong] of refusals) await t.rejects(read(text), { message: wrong }, text)
})

const real = join(packageRoot, '../shared/data/vn-nsdp-sdmx')
t.test('real messages are read', { skip: !existsSync(real) && 'no ../shared/data here' }, async (t) => {
  const counts: Record<string, number> = {}
  for (const name of readdirSync(real).filter((file) => file.endsWith('.xml'))) {
    counts[name] = 0
    for await (const { values, set } of readMessage(createReadStream(join(real, name)))) {
      const complete = values.FREQ && values.INDICATOR && values.REF_AREA && values.TIME_PERIOD
      if (complete && set.structure === 'IMF:ECOFIN_DSD(1.0)') counts[name] += 1
    }
  }
  t.match(counts, { 'CPIVNM.xml': 1683, 'METVNM.xml': 17206, 'POPVNM.xml': 165, 'MOF_SPI01.xml': 626 })
})
