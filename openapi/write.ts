import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../db/open.js'
import { prepare } from '../db/prepare.js'
import { packageRoot } from '../db/root.js'
import { buildApp } from '../src/app.js'
import { version } from '../src/config.js'
import { documentOf, documentText } from './document.js'

// Writes openapi.json from the routes; `npm run openapi` after changing one.
const database = await openDatabase({})
await prepare(database)
const app = await buildApp({ db: database.reader, version })
writeFileSync(join(packageRoot, 'openapi/openapi.json'), documentText(await documentOf(app)))
await app.close()
await database.close()
