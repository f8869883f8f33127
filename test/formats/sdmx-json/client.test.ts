import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { writeTable } from '../../../src/formats/sdmx-json/write.js'
import type { Table } from '../../../src/model/table.js'
import { face } from '../../model/small-table.js'
import { smallFigures } from '../sdmx/small-figures.js'
import { wholeText } from '../sdmx/whole-text.js'

interface Parser {
  getDatasets(address: string): Promise<object>
  getName(): string
  getData(): Record<string, unknown>[]
}

// It has no types, and its module names nothing that import could find.
const { SDMXParser } = createRequire(import.meta.url)('sdmx-json-parser') as { SDMXParser: new () => Parser }

async function readByClient(table: Table): Promise<Parser> {
  const text = await wholeText(writeTable(table, face()))
  const server = createServer((_request, reply) => reply.end(text)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const parser = new SDMXParser()
  await parser.getDatasets(`http://127.0.0.1:${(server.address() as AddressInfo).port}/data?`)
  server.close()
  return parser
}

t.test('sdmx-json-parser reads our messages, by series and flat', async (t) => {
  const flat = { ...smallFigures, meta: { ...smallFigures.meta, applied: { sort: 'period' } } }
  for (const table of [smallFigures, flat]) {
    const parser = await readByClient(table)
    t.equal(parser.getName(), 'All figures')
    const data = parser.getData()
    t.match(data, [
      { value: 'NaN', TIME_PERIOD: '2023', OBS_STATUS: 'Missing value', SOURCE: 'Border gate' },
      { value: 260650000000, REF_AREA: 'Vietnam', COUNTERPART_AREA: 'China', OBS_STATUS: 'Normal value' },
      { value: 6, OBS_STATUS: 'Forecast value', NATURE: 'plan', QUALIFIER: 'exactly' },
      { value: 1240000, TIME_PERIOD: '2025-01-01/P191D', QUALIFIER: 'at least' },
    ])
    t.notHas(data[1], 'NATURE', 'what an observation lacks is not taken from another')
  }
})
