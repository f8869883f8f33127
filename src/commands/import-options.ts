/** The options of `redriver import`, as parseArgs takes them. */
export const importOptions = {
  format: { type: 'string' },
  source: { type: 'string' },
  vintage: { type: 'string' },
  map: { type: 'string' },
  out: { type: 'string' },
  scope: { type: 'string' },
  'dry-run': { type: 'boolean' },
  'accept-errors': { type: 'string' },
  report: { type: 'string' },
} as const

/** What was said of them. */
export type ImportWords = {
  -readonly [Name in keyof typeof importOptions]?: (typeof importOptions)[Name]['type'] extends 'boolean'
    ? boolean
    : string
}
