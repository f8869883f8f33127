import type { FastifyInstance } from 'fastify'

type Media = { schema?: object; example?: unknown }
type Operation = { 'x-example'?: string; responses?: Record<string, { content?: Record<string, Media> }> }

/**
 * The OpenAPI document of an app with a real example in every operation: what the app answers to the operation's example
 * question. The app needs its figures.
 */
export async function documentOf(app: FastifyInstance): Promise<object> {
  await app.ready()
  const document = structuredClone(app.swagger()) as { paths: Record<string, { get?: Operation }> }
  for (const { get } of Object.values(document.paths)) {
    const json = get?.responses?.['200']?.content?.['application/json']
    if (get?.['x-example'] === undefined || json === undefined) continue
    json.example = (await app.inject(get['x-example'])).json()
  }
  return document
}

/** The document as it is committed: JSON, indented by one blank. */
export function documentText(document: object): string {
  return `${JSON.stringify(document, null, 1)}\n`
}
