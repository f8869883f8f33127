/** What a schema of a parameter may say that a refusal can use. */
export interface ParameterSchema {
  type?: string
  description?: string
  examples?: readonly unknown[]
}

/** The parameters that a schema of a query, a path or a body knows by name. */
export function parametersOf(schema: unknown): Record<string, ParameterSchema> {
  return (schema as { properties?: Record<string, ParameterSchema> } | undefined)?.properties ?? {}
}

/** How a parameter may be written, after the first example of its schema: `reporter=VNM,THA` in a query. */
export function exampleOf(name: string, schema: ParameterSchema | undefined, place: string): string | undefined {
  const example = schema?.examples?.[0]
  if (example === undefined) return undefined
  return place === 'querystring' ? `${name}=${example}` : JSON.stringify(example)
}

/** The example as a hint. */
export function hintOf(name: string, schema: ParameterSchema | undefined, place: string): string | undefined {
  const example = exampleOf(name, schema, place)
  return example === undefined ? undefined : `For example ${example}.`
}
