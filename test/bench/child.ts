import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type DatabaseLoad, databaseLoad } from './database-load.js'
import { type HttpLoad, httpLoad } from './http-load.js'
import { platformaticServer } from './platformatic.js'
import { fastifyServer, type RawAnswer, rawServer } from './raw-server.js'
import { releaseLoad } from './release-load.js'
import { stopping } from './stopping.js'

/** What a child process is told to do; it answers with one number: a port, how many a second, or seconds. */
export type Task =
  | { kind: 'raw-server' | 'fastify-server'; answers: RawAnswer[] }
  | { kind: 'platformatic'; url: string; poolSize: number }
  | { kind: 'http-load'; load: HttpLoad }
  | { kind: 'database-load'; load: DatabaseLoad }
  | { kind: 'release-load'; url: string; folder: string }

function perform(task: Task): Promise<number> {
  switch (task.kind) {
    case 'raw-server':
      return rawServer(task.answers)
    case 'fastify-server':
      return fastifyServer(task.answers)
    case 'platformatic':
      return platformaticServer(task.url, task.poolSize)
    case 'http-load':
      return httpLoad(task.load)
    case 'database-load':
      return databaseLoad(task.load)
    case 'release-load':
      return releaseLoad(task.url, task.folder)
  }
}

/** A child process at a task, and the number it answers. Throws what goes wrong in it. */
export async function childAt(task: Task): Promise<{ number: number; child: ChildProcess }> {
  const child = fork(fileURLToPath(import.meta.url), ['child'], {
    signal: stopping.signal,
    serialization: 'advanced',
  })
  const number = await new Promise<number>((done, fail) => {
    child.once('message', (answer: { number: number } | { error: string }) =>
      'number' in answer ? done(answer.number) : fail(new Error(answer.error)),
    )
    child.on('error', fail)
    child.once('exit', () => fail(new Error(`The process for ${task.kind} ended.`)))
    child.send(task)
  }).catch((error) => {
    child.kill()
    throw error
  })
  return { number, child }
}

/** The number that a task in a process of its own comes to. */
export async function loadOf(task: Task): Promise<number> {
  const { number, child } = await childAt(task)
  child.kill()
  return number
}

if (process.argv[2] === 'child' && process.send !== undefined) {
  const send = process.send.bind(process)
  process.once('disconnect', () => process.exit())
  process.once('message', (task: Task) => {
    perform(task).then(
      (number) => send({ number }),
      (error: Error) => send({ error: error.message }),
    )
  })
}
