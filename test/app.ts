import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { FastifyInstance, InjectOptions } from 'fastify'
import t from 'tap'
import { packageRoot } from '../db/root.js'
import { buildApp } from '../src/app.js'
import { version } from '../src/config.js'
import { seededDatabase, type TestDatabase } from './database.js'

type Media = { schema: object }
type Operation = { responses: Record<string, { content?: Record<string, Media> }> }

const file = join(packageRoot, 'openapi/openapi.json')
/** The OpenAPI document as it is committed. */
export const document: { paths: Record<string, { get: Operation; post?: Operation }> } = JSON.parse(
  readFileSync(file, 'utf8'),
)

const ajv = new Ajv2020({ strict: false, allErrors: true })
ajv.addSchema({ $id: 'openapi', ...document })

const pointer = (...words: string[]) =>
  words
    .map((word) => word.replaceAll('~', '~0').replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D'))
    .join('/')

// Versions are part of a media type.
const isJson = (mediaType: string) => /[/+]json(;|$)/.test(mediaType)

// Ajv knows a schema it has compiled by its object, which a reference is not.
const validators = new Map<string, ValidateFunction>()
function validatorAt(place: string): ValidateFunction {
  const known = validators.get(place) ?? ajv.compile({ $ref: `openapi#/${place}` })
  validators.set(place, known)
  return known
}

/** What is wrong with an answer, held against openapi.json: its status, media type and body must be announced there. */
function faultsOf(method: 'get' | 'post', path: string, status: number, mediaType: string, body: string): string[] {
  const template = Object.keys(document.paths).find((known) =>
    new RegExp(`^${known.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  )
  // Paths that lead nowhere are no operation; their problem is held to the schema of problems.
  const content = template === undefined ? undefined : document.paths[template]?.[method]?.responses[status]?.content
  const known = template !== undefined && content?.[mediaType] !== undefined
  if (template !== undefined && status !== 405 && !known)
    return [`${status} ${mediaType} is not announced for ${template}`]
  if (!isJson(mediaType)) return []
  const place = known
    ? pointer('paths', template, method, 'responses', String(status), 'content', mediaType, 'schema')
    : 'components/schemas/Problem'
  const validate = validatorAt(place)
  return validate(JSON.parse(body))
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** An answer, taken apart. */
export interface Answer {
  status: number
  headers: Record<string, string | string[] | number | undefined>
  mediaType: string
  text: string
  bytes: Buffer
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers that schemas have described already
  json: any
}

/** An app over the shipped figures, for one test file: `ask` answers, having held the answer against openapi.json. */
export async function appUnderTest(): Promise<{
  app: FastifyInstance
  database: TestDatabase
  ask: (url: string, options?: InjectOptions) => Promise<Answer>
}> {
  const database = await seededDatabase()
  const app = await buildApp({ db: database.reader, version, openapi: file })
  t.teardown(async () => {
    await app.close()
    await database.close()
  })
  async function ask(url: string, options: InjectOptions = {}): Promise<Answer> {
    const response = await app.inject({ ...options, url })
    const mediaType = String(response.headers['content-type'] ?? '').replace(/; charset=.*$/, '')
    const text = response.body
    if (response.statusCode !== 304 && options.method !== 'HEAD' && options.method !== 'OPTIONS') {
      const [path = ''] = url.split('?')
      t.same(
        faultsOf(
          options.method === 'POST' ? 'post' : 'get',
          path.replaceAll('%7E', '~'),
          response.statusCode,
          mediaType,
          text,
        ),
        [],
        `${url} answers as openapi.json says`,
      )
    }
    return {
      status: response.statusCode,
      headers: response.headers,
      mediaType,
      text,
      bytes: response.rawPayload,
      json: isJson(mediaType) && text !== '' ? JSON.parse(text) : null,
    }
  }
  return { app, database, ask }
}
