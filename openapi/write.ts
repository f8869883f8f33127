import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '../db/open.js'
import { prepare } from '../db/prepare.js'
import { packageRoot } from '../db/root.js'
import { buildApp } from '../src/app.js'
import { version } from '../src/config.js'
import { clientTypes } from './client-types.js'
import { documentOf, documentText } from './document.js'

// Writes openapi.json from the routes, and of it the types of the client; `npm run openapi` after changing a route.
const database = await openDatabase({})
await prepare(database)
const app = await buildApp({ db: database.reader, version })
const document = await documentOf(app)
writeFileSync(join(packageRoot, 'openapi/openapi.json'), documentText(document))
writeFileSync(join(packageRoot, 'src/client/openapi.ts'), await clientTypes(document))
await app.close()
await database.close()
