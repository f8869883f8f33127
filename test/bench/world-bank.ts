import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { promisify } from 'node:util'
import { packageRoot } from '../../db/root.js'
import { worldBankFiles } from '../world-bank.js'
import { limit } from './goals.js'
import type { Ground, MeasuredClass } from './ground.js'
import { answerTo, environmentOf, type OurPlace, ourServer } from './our-server.js'
import { ownDatabase } from './own-database.js'
import { stopping } from './stopping.js'

const question = '/v1/observations?indicator=GDP&reporter=VNM&period=2023&source=world-bank-wdi'

/** Seconds from nothing until one of the set's figures is answered. */
async function answerable(files: string, place: OurPlace): Promise<number> {
  const begun = performance.now()
  const words = ['import', files, '--format', 'world-bank', '--vintage', '2026-07-01']
  await promisify(execFile)(process.execPath, [join(packageRoot, 'dist/src/cli.js'), ...words], {
    env: environmentOf(place),
    signal: stopping.signal,
  })
  const server = await ourServer(place)
  try {
    const { status, body } = await answerTo(server.port, question)
    if (status !== 200 || !body.includes('433805036898')) throw new Error(`It is answered ${status}: ${body}`)
    return (performance.now() - begun) / 1000
  } finally {
    await server.stop()
  }
}

async function onPostgres(ground: Ground, files: string): Promise<number> {
  const own = await ownDatabase(ground.options.url, 'world_bank')
  return answerable(files, { url: own.url }).finally(() => own.drop())
}

async function embedded(files: string): Promise<number> {
  const dir = mkdtempSync(join(tmpdir(), 'redriver-world-bank-'))
  return answerable(files, { dir }).finally(() => rmSync(dir, { recursive: true }))
}

/** The World Bank's set of eleven files, until it can be asked. */
export const worldBank: MeasuredClass = {
  name: 'world bank',
  onPostgres: false,
  async measure(ground) {
    const { options, url, report, tell, leaveOut } = ground
    const files = worldBankFiles
    if (files === null) return leaveOut('the World Bank’s set', 'its files do not lie beside the project')
    const take = async (where: string, most: number, act: () => Promise<number>) => {
      const name = `World Bank set answerable, ${where}`
      const amount = await act()
      tell(`${name}: ${amount.toFixed(1)} s`)
      report({ class: name, unit: 's', yardstick: null, amount })
      report({ class: name, unit: 's', yardstick: limit, amount: most })
    }
    if (url !== null) await take('on PostgreSQL', 20, () => onPostgres(ground, files))
    if (options.quick) leaveOut('the World Bank’s set, embedded', 'a hasty run has no time for it')
    else await take('embedded', 60, () => embedded(files))
  },
}
