import { renameSync, rmSync } from 'node:fs'
import { openDatabase } from './open.js'
import { prepare, preparedFolder } from './prepare.js'

// Run by the build: to make an empty database and load it takes longer than all else of a start.
const making = `${preparedFolder}.new`
rmSync(making, { recursive: true, force: true })
const database = await openDatabase({ dir: making })
await prepare(database)
await database.close()
rmSync(preparedFolder, { recursive: true, force: true })
renameSync(making, preparedFolder)
