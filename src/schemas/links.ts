/** An operation as the index tells it. */
export interface Link {
  path: string
  summary: string
  tag: string
  example: string
}

type Operation = { summary?: string; tags?: string[]; 'x-example'?: string }

/** The operations of an OpenAPI document that can be tried by following a link, in its order. */
export function linksOf(document: { paths?: object }): Link[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]: [string, { get?: Operation }]) => {
    const { summary = '', tags = [], 'x-example': example } = item.get ?? {}
    return example === undefined ? [] : [{ path, summary, tag: tags[0] ?? '', example }]
  })
}
