import openapiTS, { astToString } from 'openapi-typescript'

type Content = Record<string, object>
type Operation = { responses: Record<string, { content: Content }> }

const header = `// What the client knows of the service, made of openapi/openapi.json by openapi-typescript: npm run openapi writes it again.\n`

/**
 * The TypeScript types of an OpenAPI document, as far as a client needs them: what may be asked, and what is answered as JSON.
 * Refusals all have one schema, Problem, and the other faces are text or bytes, so neither is told at each operation again.
 */
export async function clientTypes(document: object): Promise<string> {
  const told = structuredClone(document) as { paths: Record<string, Record<string, Operation>> }
  for (const operation of Object.values(told.paths).flatMap((item) => Object.values(item))) {
    const { 200: answer } = operation.responses
    operation.responses = answer === undefined ? {} : { 200: { ...answer, content: jsonOf(answer.content) } }
  }
  return header + astToString(await openapiTS(JSON.stringify(told)))
}

function jsonOf({ 'application/json': json }: Content): Content {
  // The examples are whole answers: they are for readers of the document.
  return json === undefined ? {} : { 'application/json': { ...json, example: undefined } }
}
