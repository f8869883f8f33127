import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const program = '/usr/bin/chromium'

/** Whether there is a browser to try. */
export const hasChromium = existsSync(program)

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * What a module says in a browser by `tell(value)`: it stands in a page of a site of its own, that has nothing else.
 */
export async function toldInChromium(module: string): Promise<unknown> {
  const profile = mkdtempSync(join(tmpdir(), 'redriver-chromium-'))
  let tell: (value: unknown) => void = () => undefined
  const told = new Promise<unknown>((resolve) => {
    tell = resolve
  })
  const script = `const tell = (value) => fetch('/told', { method: 'POST', body: JSON.stringify(value) })
addEventListener('unhandledrejection', ({ reason }) => tell(String(reason)))
addEventListener('error', ({ message }) => tell(message))`
  const page = `<!doctype html><script>${script}</script><script type="module">${module}</script>`
  const site = createServer(async (request, response) => {
    if (request.url === '/told') {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      response.end()
      tell(JSON.parse(Buffer.concat(chunks).toString()))
    } else response.writeHead(200, { 'content-type': 'text/html' }).end(page)
  }).listen(0, '127.0.0.1')
  await once(site, 'listening')
  const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`
  const browser = spawn(program, [...quiet, `--user-data-dir=${profile}`, address], {
    // A group of its own: those it starts write to its folder too, and have to end with it.
    detached: true,
    stdio: 'ignore',
  })
  const { pid } = browser
  const patience = setTimeout(() => browser.kill('SIGKILL'), 90_000)
  const gone = once(browser, 'exit')
  try {
    return await Promise.race([told, gone.then(([code]) => `the browser has ended with ${code}`)])
  } finally {
    clearTimeout(patience)
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
    await gone
    site.closeAllConnections()
    site.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}
