import type { FastifyInstance } from 'fastify'

type Media = { schema?: object; example?: unknown }
type Content = { content?: Record<string, Media> }
type Operation = { 'x-example'?: string; requestBody?: Content; responses?: Record<string, Content> }

/**
 * The OpenAPI document of an app with a real example in every operation: what the app answers to the operation's example
 * question. The app needs its figures.
 */
export async function documentOf(app: FastifyInstance): Promise<object> {
  await app.ready()
  const document = structuredClone(app.swagger()) as { paths: Record<string, { get?: Operation; post?: Operation }> }
  for (const { get, post } of Object.values(document.paths)) {
    for (const operation of [get, post]) {
      const json = operation?.responses?.['200']?.content?.['application/json']
      if (operation?.['x-example'] === undefined || json === undefined) continue
      const body = operation.requestBody?.content?.['application/json']?.example
      const question = body === undefined ? {} : { method: 'POST' as const, payload: body as object }
      json.example = (await app.inject({ url: operation['x-example'], ...question })).json()
    }
  }
  return document
}

/** The document as it is committed: JSON, indented by one blank. */
export function documentText(document: object): string {
  return `${JSON.stringify(document, null, 1)}\n`
}
