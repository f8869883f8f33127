import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { packageRoot } from '../../db/root.js'
import type { RawAnswer } from './raw-server.js'
import { stopping } from './stopping.js'

/** The server's own preset. */
export const poolSize = 8

/** The server as users run it, in a process of its own. */
export interface OurServer {
  port: number
  pid: number
  /** Seconds from its start until it was ready. */
  took: number
  stop(): Promise<void>
}

/** Where its figures are: a URL of PostgreSQL, or a folder of the embedded database, or neither: one for the time being. */
export interface OurPlace {
  url?: string
  dir?: string
}

/** The environment in which our programs find the figures of a place. */
export const environmentOf = ({ url = '', dir = '' }: OurPlace): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: url,
  DATABASE_DIR: dir,
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** How something is asked: headers beside the usual, and what is posted as JSON. */
export interface Asked {
  headers?: Record<string, string>
  body?: string | null
}

/** What a path is answered, taken whole. Throws where nothing answers. */
export function answerTo(port: number, path: string, { headers: more = {}, body = null }: Asked = {}) {
  return new Promise<RawAnswer>((done, fail) => {
    const type = body === null ? {} : { 'content-type': 'application/json' }
    // A tag tells hosts apart, so all ask the same one, whatever the port.
    const headers = { host: '127.0.0.1', accept: 'application/json', ...type, ...more }
    const asked = request(
      { port, path, method: body === null ? 'GET' : 'POST', host: '127.0.0.1', headers },
      (response) => {
        const { connection: _c, 'keep-alive': _k, date: _d, ...own } = response.headers as Record<string, string>
        const { 'transfer-encoding': _t, 'content-length': _l, ...headers } = own
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', fail)
        response.on('end', () => done({ path, headers, body: Buffer.concat(chunks), status: response.statusCode ?? 0 }))
      },
    )
    asked.on('error', fail)
    asked.end(body ?? undefined)
  })
}

/** Starts the server over a database and waits until it is ready. It logs warnings only. Throws where it ends. */
export async function ourServer(place: OurPlace): Promise<OurServer> {
  const port = await freePort()
  const begun = performance.now()
  const child = spawn(process.execPath, [join(packageRoot, 'dist/src/cli.js'), 'serve'], {
    env: {
      ...environmentOf(place),
      HOST: '127.0.0.1',
      PORT: String(port),
      POOL_SIZE: String(poolSize),
      LOG_LEVEL: 'warn',
      DRAIN_MS: '0',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
    killSignal: 'SIGKILL',
    signal: stopping.signal,
  })
  child.on('error', () => undefined)
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  while (child.exitCode === null && child.signalCode === null) {
    const ready = await answerTo(port, '/health/ready').catch(() => null)
    const took = (performance.now() - begun) / 1000
    if (ready?.status === 200) return { port, pid: child.pid as number, took, stop }
    await wait(20)
  }
  throw new Error(`The server ended before it was ready: ${child.signalCode ?? `exit code ${child.exitCode}`}.`)
}
