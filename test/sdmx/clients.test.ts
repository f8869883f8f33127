import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { packageRoot } from '../../db/root.js'
import { servicesUnderTest } from './service.js'

interface Parser {
  getDatasets(address: string, options: object): Promise<void>
  getData(): Record<string, unknown>[]
}
interface Rest {
  getService(service: object): object
  request2(query: object, service: object): Promise<Response>
  checkStatus(query: object, response: Response): void
}
// Neither has types.
const require = createRequire(import.meta.url)
const { SDMXParser } = require('sdmx-json-parser') as { SDMXParser: new () => Parser }
const rest = require('sdmx-rest') as Rest

const { app } = await servicesUnderTest()
const root = `${await app.listen({ port: 0, host: '127.0.0.1' })}/sdmx`
const run = promisify(execFile)

const hasRsdmx = await run('Rscript', ['-e', 'library(rsdmx)']).then(
  () => true,
  () => false,
)

t.test('sdmx-rest asks for data, structures and what is available', async (t) => {
  const service = rest.getService({ url: `${root}/v2`, api: 'v2.0.0' })
  const asked = async (query: object) => {
    const response = await rest.request2(query, service)
    rest.checkStatus(query, response)
    return response
  }
  const flow = { context: 'dataflow=RR:DF_TRADE(1.0.0)' }
  const data = JSON.parse(await (await asked({ ...flow, key: 'A.TRADE', obsDimension: 'AllDimensions' })).text())
  t.equal(Object.keys(data.data.dataSets[0].observations).length, 2)
  const list = { resource: 'codelist', agency: 'RR', id: 'CL_UNIT', version: '1.0.0' }
  t.equal(JSON.parse(await (await asked(list)).text()).data.codelists[0].id, 'CL_UNIT')
  const there = JSON.parse(await (await asked({ ...flow, component: 'FREQ', mode: 'available' })).text())
  t.match(there.data.dataConstraints[0].cubeRegions[0].keyValues, [{ id: 'FREQ' }])
  t.equal((await asked({ ...flow, key: 'A.NOTHING' })).status, 204, 'no observations are no failure')
})

t.test('sdmx-json-parser reads our observations', async (t) => {
  const parser = new SDMXParser()
  await parser.getDatasets(`${root}/v2/data/dataflow/RR/DF_TRADE/1.0.0/A.TRADE.VNM.CHN`, { headers: {} })
  t.match(parser.getData(), [{ value: 260_650_000_000, TIME_PERIOD: '2024', COUNTERPART_AREA: 'China' }])
})

t.test('rsdmx reads us as a provider', { skip: hasRsdmx ? false : 'R with rsdmx is not at hand' }, async (t) => {
  const { stdout } = await run('Rscript', [join(packageRoot, 'test/clients/rsdmx.R'), `${root}/v1`], {
    timeout: 200_000,
  })
  const lines = stdout.split('\n').map((line) => line.trim())
  t.same(
    lines.filter((line) => line.startsWith('flows')),
    ['flows DF_ALL DF_FDI DF_NA DF_PRICES DF_TRADE'],
  )
  t.same(lines.filter((line) => line.startsWith('value')).sort(), [
    'value TRADE CHN 2024 260650000000',
    'value TRADE CN-GD 2024 56300000000',
    'value TRADE_SHARE CN-GD 2024 21',
  ])
  t.same(
    lines.find((line) => line.startsWith('label')),
    'label Annual | Trade in goods | 中国',
  )
})
