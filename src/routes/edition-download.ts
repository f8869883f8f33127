import type { FastifyInstance } from 'fastify'
import { fileDigest } from '../formats/file-digest.js'
import { downloadFormats, represent } from '../formats/index.js'
import { selectionOf } from '../model/selection.js'
import type { Words } from '../model/words.js'
import { single } from '../queries/code-lists.js'
import { downloadPath } from '../queries/edition-list.js'
import { editionTable } from '../queries/edition-table.js'
import { kept } from '../queries/kept.js'
import { downloadAnswer, listAnswer, problemAnswers } from '../schemas/answer.js'
import { editionFilesSchema } from '../schemas/edition.js'
import { listed, parameters, query } from '../schemas/parameters.js'

const { as_of, edition, download_format: format } = parameters
const download = {
  operationId: 'downloadEdition',
  summary: 'All figures as one file',
  description:
    'Every source’s figure of every cell, as /v1/observations?candidates=all has them, streamed. X-Row-Count tells how many rows there are (CSV has a header beside them): a file with fewer was broken off.',
  tags: ['Figures'],
  querystring: query({}, { format, as_of, edition }),
  response: { 200: downloadAnswer('All figures, a row each.'), ...problemAnswers(400, 406, 409, 429, 500, 503) },
}
const files = {
  operationId: 'listEditionFiles',
  summary: 'The digests of the files of all figures',
  description: 'Of each format of /v1/editions/current/download the length and the sha256, reckoned once an edition.',
  tags: ['Figures'],
  querystring: query({}, listed),
  response: { 200: listAnswer('The files.', editionFilesSchema), ...problemAnswers(400, 406, 429, 500, 503) },
}

const filesOf = kept(async (db) => {
  const written = downloadFormats.map(async (one) =>
    fileDigest(await editionTable(db, selectionOf({})), one, `${downloadPath}?format=${one.name}`),
  )
  return { files: await Promise.all(written) }
})

/** GET /v1/editions/current/download and /v1/editions/current/files */
export function editionDownloadRoutes(app: FastifyInstance): void {
  app.get(downloadPath, { schema: download, config: { example: downloadPath } }, async (request, reply) => {
    const table = await editionTable(request.db, selectionOf(request.query as Words))
    reply.header('x-row-count', table.meta.total).header('link', '</v1/editions/current/files>; rel="describedby"')
    return represent(request, reply, table, downloadFormats)
  })
  const config = { example: '/v1/editions/current/files' }
  app.get('/v1/editions/current/files', { schema: files, config }, async (request, reply) => {
    return represent(request, reply, await single(request.db, 'files', await filesOf(request.db)))
  })
}
