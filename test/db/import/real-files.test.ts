import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { packageRoot } from '../../../db/root.js'
import { run } from '../../../src/commands.js'

const data = join(packageRoot, '../shared/data')

/** What is to come of a file or folder: how many figures, and how many faults, the first of which says so. */
interface Expected {
  path: string
  words: string[]
  figures: number
  faults?: [count: number, first: RegExp]
}

const nsdp = (file: string, figures: number, faults?: Expected['faults']): Expected => ({
  path: `vn-nsdp-sdmx/${file}`,
  words: ['--map', 'nsdp'],
  figures,
  ...(faults === undefined ? {} : { faults }),
})
const older = (name: string, figures: number): Expected => ({
  path: `wb-vintage-2025-26/${name}.csv`,
  words: ['--map', name, '--vintage', '2025-07-01'],
  figures,
})

const sets: Expected[] = [
  {
    path: 'wdi-2026-07/pa.nus.fcrf.csv',
    words: ['--format', 'world-bank', '--vintage', '2026-07-01'],
    figures: 12_533,
  },
  ...[older('gdp', 13_979), older('cpi', 11_182), older('inflation-consumer', 13_778), older('inflation-gdp', 11_182)],
  { path: 'wb-vintage-2025-26', words: ['--map', 'wb-vintage', '--vintage', '2025-07-01'], figures: 38_939 },
  { path: 'bilateral-agtpa', words: ['--map', 'agtpa'], figures: 99_981 },
  { path: 'bilateral-tradhist', words: ['--map', 'tradhist'], figures: 138_153 },
  { path: 'exchange-rates', words: ['--map', 'exchange-rates', '--vintage', '2026-07-01'], figures: 18_230 },
  { path: 'exchange-rates/yearly.csv', words: ['--map', 'exchange-rates', '--vintage', '2026-07-01'], figures: 993 },
  { path: 'vn-fdi-gso', words: ['--map', 'fdi-gso', '--vintage', '2025'], figures: 159 },
  ...[nsdp('CPIVNM.xml', 1683), nsdp('GDPVNM.xml', 5818), nsdp('IIPVNM.xml', 470), nsdp('METVNM.xml', 17_206)],
  ...[nsdp('MoF_GGO_Vietnam.xml', 230), nsdp('POPVNM.xml', 165), nsdp('PPIVNM.xml', 768)],
  ...[nsdp('SBV.BOP_Vietnam.xml', 1842), nsdp('SBV.EXR_Vietnam.xml', 232), nsdp('SBV.INR_VNM.xml', 40)],
  nsdp('LMIVNM.xml', 690, [47, /"na" is no number/]),
  nsdp('MOF_CGD_Vietnam.xml', 195, [50, /"2\.767\.229,12" is no number/]),
  nsdp('MOF_SPI01.xml', 623, [3, /"ERROR: {2}#N\/A" is no number/]),
  nsdp('Z_EXDVNM.xml', 149, [1, /"1336167\. 72" is no number/]),
  {
    path: 'vn-nsdp-sdmx/extracted_database.json',
    words: ['--map', 'nsdp', '--format', 'sdmx-ml-as-json', '--vintage', '2025-06-01'],
    figures: 30_813,
    faults: [114, /ERROR: {2}#N\/A/],
  },
]

for (const { path, words, figures, faults: [count, first] = [0, /^$/] } of sets)
  t.test(
    `${path} goes in, but for what its publisher has spoilt`,
    { skip: existsSync(join(data, path)) ? false : 'it does not lie beside the project' },
    async (t) => {
      const folder = t.testdir({})
      const importing = (...more: string[]) =>
        run(
          [
            'import',
            join(data, path),
            ...words,
            '--out',
            join(folder, 'release'),
            '--report',
            join(folder, 'faults.csv'),
            ...more,
          ],
          {},
        )
      if (count > 0) t.match((await importing()).lines.join('\n'), first, 'all or nothing')
      const { lines, ok } = await importing('--accept-errors', String(count))
      t.ok(ok, lines[1] ?? '')
      t.match(lines[0], new RegExp(`: ${figures} observations$`))
      const report = join(folder, 'faults.csv')
      t.equal(existsSync(report) ? readFileSync(report, 'utf8').trim().split('\n').length - 1 : 0, count)
    },
  )
