import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { PGlite, types } from '@electric-sql/pglite'
import { beginFolder } from './begin-folder.js'
import type { Asked, Begun, Told } from './pglite-messages.js'

// What PGlite is asked it works at until it is done, and hears of nothing meanwhile: so it has a thread of its own.
const { dir, begin, channel } = workerData as Begun
const port = parentPort as MessagePort
const tell = (told: Told) => port.postMessage(told)

const open = () =>
  PGlite.create({
    ...(dir === undefined ? {} : { dataDir: dir }),
    // As pg gives them: days as text, whole numbers as numbers.
    parsers: { [types.DATE]: (text) => text, [types.INT8]: Number },
  })
const pglite = await (dir === undefined ? open() : beginFolder(dir, begin, open))
await pglite.listen(channel, (announced) => tell({ announced }))

async function answered({ sql, parameters, copied }: Asked): Promise<Told> {
  const blob = copied === null ? {} : { blob: new Blob([copied]) }
  try {
    const { rows, affectedRows } = await pglite.query(sql, parameters, blob)
    return { rows, affected: affectedRows }
  } catch (error) {
    // An error that is sent loses all but its message.
    return { failed: { ...(error as Error), message: (error as Error).message } }
  }
}

port.on('message', (asked: Asked | null) => {
  if (asked !== null) return void answered(asked).then(tell)
  void pglite.close().then(() => port.close())
})
tell({ ready: true })
