import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const versions = '/usr/lib/postgresql'

/** The folder of PostgreSQL's own programs, of the newest version there is; undefined: none is. */
export const programs = (existsSync(versions) ? readdirSync(versions) : [])
  .sort((a, b) => Number(b) - Number(a))
  .map((version) => join(versions, version, 'bin'))
  .find((folder) => existsSync(join(folder, 'initdb')))

/** A server that runs for a test alone. */
export interface OwnServer {
  url: string
  ask(sql: string): Promise<Record<string, unknown>[]>
  /** Stops it at once, as a machine that fails. */
  fail(): Promise<void>
}

// PostgreSQL refuses to run as root.
function whoRuns(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (option: string) => Number(execFileSync('id', [option, 'postgres']).toString())
  return { uid: idOf('-u'), gid: idOf('-g') }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

async function answers(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

/** A server and another that follows it, both new, as user postgres where root asks. `close` stops them and leaves nothing behind. */
export async function twoServers(
  bin: string,
): Promise<{ first: OwnServer; second: OwnServer; close(): Promise<void> }> {
  const who = whoRuns()
  const home = mkdtempSync(join(tmpdir(), 'redriver-servers-'))
  if (who.uid !== undefined && who.gid !== undefined) chownSync(home, who.uid, who.gid)
  const run = (program: string, ...words: string[]) =>
    execFileSync(join(bin, program), words, { ...who, cwd: home, stdio: 'ignore' })
  const running: ChildProcess[] = []

  async function start(folder: string): Promise<OwnServer & { port: number }> {
    const port = await freePort()
    const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${home}`, 'fsync=off', 'hot_standby=on']
    const words = ['-D', join(home, folder), '-p', String(port), ...settings.flatMap((one) => ['-c', one])]
    const child = spawn(join(bin, 'postgres'), words, { ...who, cwd: home, stdio: 'ignore' })
    running.push(child)
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`
    const ask = (sql: string) => answers(url, sql)
    for (let tries = 0; ; tries++) {
      const up = await ask('select 1').catch((error: Error) => error)
      if (!(up instanceof Error)) break
      if (tries > 200) throw up
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    const fail = async () => {
      const gone = once(child, 'exit')
      child.kill('SIGQUIT')
      await gone
    }
    return { url, ask, fail, port }
  }

  async function close(): Promise<void> {
    for (const child of running.filter(({ exitCode }) => exitCode === null)) {
      const gone = once(child, 'exit')
      child.kill('SIGQUIT')
      await gone
    }
    rmSync(home, { recursive: true, force: true })
  }

  try {
    run('initdb', '-D', join(home, 'first'), '-U', 'postgres', '--auth=trust', '--no-sync')
    const first = await start('first')
    const from = ['-h', '127.0.0.1', '-p', String(first.port), '-U', 'postgres']
    run('pg_basebackup', '-D', join(home, 'second'), ...from, '-R', '--checkpoint=fast', '--no-sync')
    const second = await start('second')
    return { first, second, close }
  } catch (error) {
    await close()
    throw error
  }
}
