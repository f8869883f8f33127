import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { packageRoot } from '../../db/root.js'
import type { RawAnswer, Wanted } from './raw-server.js'
import { stopping } from './stopping.js'

/** The server as users run it, in a process of its own. */
export interface OurServer {
  port: number
  pid: number
  stop(): Promise<void>
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/** What a path is answered, taken whole; a body is posted as JSON. Throws where nothing answers. */
export function answerTo(
  port: number,
  path: string,
  posted: string | null = null,
  wanted: Wanted = {},
): Promise<RawAnswer> {
  return new Promise((done, fail) => {
    const method = posted === null ? 'GET' : 'POST'
    // The same host as that of a load, as an answer says it.
    const headers = {
      host: '127.0.0.1',
      accept: 'application/json',
      ...wanted,
      ...(posted === null ? {} : { 'content-type': 'application/json' }),
    }
    const asked = request({ port, path, method, host: '127.0.0.1', headers }, (response) => {
      const { connection: _c, 'keep-alive': _k, date: _d, ...headers } = response.headers as Record<string, string>
      const pieces: Buffer[] = []
      response.on('data', (piece) => pieces.push(piece))
      response.on('end', () => {
        const body = Buffer.concat(pieces).toString('base64')
        done({ path, wanted, headers, body, status: response.statusCode ?? 0 })
      })
    })
    asked.on('error', fail)
    asked.end(posted ?? undefined)
  })
}

/** Starts the server over a database (null: the embedded one) and waits until it is ready. It logs warnings only. Throws where it ends. */
export async function ourServer(url: string | null, poolSize: number): Promise<OurServer> {
  const port = await freePort()
  const child = spawn(process.execPath, [join(packageRoot, 'dist/src/cli.js'), 'serve'], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: url ?? '',
      DATABASE_DIR: '',
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
    if (ready?.status === 200) return { port, pid: child.pid as number, stop }
    await wait(20)
  }
  throw new Error('The server ended before it was ready.')
}
