import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { packageRoot } from '../../db/root.js'
import { stopping } from './stopping.js'

const folder = join(packageRoot, 'test/bench/platformatic')

/** Installs Platformatic DB apart, where it is not there yet. Throws where the registry does not give it. */
export async function installPlatformatic(tell: (text: string) => void): Promise<void> {
  if (existsSync(join(folder, 'node_modules/@platformatic/db/package.json'))) return
  tell('Installing Platformatic DB apart, for this once')
  const words = ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  await promisify(execFile)('npm', words, { cwd: folder, signal: stopping.signal })
}

interface Platformatic {
  buildServer(config: object): Promise<{ start(): Promise<void>; server: { address(): unknown } }>
}

/** The ready-made peer: Platformatic DB over the same tables, with as many connections as ours. Answers its port. */
export async function platformaticServer(url: string, poolSize: number): Promise<number> {
  const { buildServer } = createRequire(join(folder, 'package.json'))('@platformatic/db') as Platformatic
  const app = await buildServer({
    server: { hostname: '127.0.0.1', port: 0, logger: { level: 'error' } },
    db: { connectionString: url, graphql: false, openapi: true, poolSize },
    watch: false,
  })
  await app.start()
  return (app.server.address() as AddressInfo).port
}
