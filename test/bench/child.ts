import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type DatabaseLoad, databaseLoad } from './database-load.js'
import { fastifyServer } from './fastify-server.js'
import { type HttpLoad, httpLoad } from './http-load.js'
import { type RawAnswer, rawServer } from './raw-server.js'
import { stopping } from './stopping.js'

/** What a child process is told to do; it answers with one number: a port, or how many a second. */
export type Task =
  | { kind: 'raw-server'; answers: RawAnswer[] }
  | { kind: 'fastify-server'; answers: RawAnswer[] }
  | { kind: 'http-load'; load: HttpLoad }
  | { kind: 'database-load'; load: DatabaseLoad }

function perform(task: Task): Promise<number> {
  if (task.kind === 'raw-server') return rawServer(task.answers)
  if (task.kind === 'fastify-server') return fastifyServer(task.answers)
  return task.kind === 'http-load' ? httpLoad(task.load) : databaseLoad(task.load)
}

/** A child process at a task, and the number it answers. Throws what goes wrong in it. */
export async function childAt(task: Task): Promise<{ number: number; child: ChildProcess }> {
  const child = fork(fileURLToPath(import.meta.url), ['child'], { signal: stopping.signal })
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

/** How many a second a load in a process of its own counts. */
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
