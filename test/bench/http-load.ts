import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import { answerReader } from './answer-reader.js'

/** What a load is: paths asked of a port over kept-alive connections; `repeat`: from the start again at the end; `body`: posted as JSON; `status`: what is answered. */
export interface HttpLoad {
  port: number
  paths: string[]
  repeat: boolean
  body: string | null
  headers: Record<string, string>
  status: number
  connections: number
  warmSeconds: number
  seconds: number
}

// node:http's own client would cost more than the servers measured, so requests are written and answers counted here, one at a
// time a connection.
function requestFor(path: string, { body, headers: more }: HttpLoad): string {
  const headers = Object.entries({ host: '127.0.0.1', accept: 'application/json', ...more })
  const head = `${path} HTTP/1.1\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`
  if (body === null) return `GET ${head}\r\n`
  return `POST ${head}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}

function asker(socket: Socket, next: () => string | undefined, count: () => void, load: HttpLoad): Promise<void> {
  return new Promise((done, fail) => {
    const isWhole = answerReader(load.status)
    const ask = () => {
      const path = next()
      if (path === undefined) return socket.end(() => done())
      socket.write(requestFor(path, load))
    }
    socket.on('data', (chunk: Buffer) => {
      try {
        if (!isWhole(chunk)) return
      } catch (error) {
        socket.destroy()
        return fail(error)
      }
      count()
      ask()
    })
    socket.on('error', fail)
    socket.on('close', () => fail(new Error('The connection was closed.')))
    socket.on('connect', ask)
    socket.setNoDelay(true)
  })
}

/** Answers a second under load, after it has run warm. Throws where any answer has another status, or questions run out. */
export async function httpLoad(load: HttpLoad): Promise<number> {
  const { paths, repeat, connections } = load
  const warm = performance.now() + load.warmSeconds * 1000
  const end = warm + load.seconds * 1000
  let asked = 0
  let counted = 0
  let last = warm
  const next = () => {
    if (performance.now() >= end) return undefined
    return paths[repeat ? asked++ % paths.length : asked++]
  }
  const count = () => {
    const now = performance.now()
    if (now < warm || now > end) return
    counted++
    last = now
  }
  await Promise.all(
    Array.from({ length: connections }, () => asker(connect(load.port, '127.0.0.1'), next, count, load)),
  )
  if (counted < connections) throw new Error('There were too few questions for one round: ask for a larger --size.')
  return counted / ((asked < paths.length || repeat ? end - warm : last - warm) / 1000)
}
