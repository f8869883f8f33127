import { type MediaRange, mediaRanges } from './media-ranges.js'

/**
 * Whether a version is what is asked: 1.0 asks for 1.0.0, 2+.0.0 for that or any later, 2.1+.0 for that or any later of 2,
 * * for any (the versions of SDMX's semantic versioning, part 5).
 */
function meets(version: string, asked: string): boolean {
  const parts = version.split('.').map(Number)
  let later = false
  for (const [i, part] of asked.split('.').entries()) {
    if (/^[*+~]$/.test(part)) return true
    later ||= /[+~]$/.test(part)
    const [least, there] = [Number.parseInt(part, 10), parts[i] ?? 0]
    if (there !== least) return later && there > least
  }
  return true
}

// What may decide between formats: q, a version, and what is offered of the same type is told apart by.
function decides(name: string, { type }: MediaRange, offered: readonly MediaRange[]): boolean {
  return ['q', 'version'].includes(name) || offered.some((one) => one.type === type && name in one.parameters)
}

function spelled(range: MediaRange, offered: readonly MediaRange[]): string {
  const { type, parameters } = range
  const { version } = parameters
  const met =
    version === undefined
      ? undefined
      : offered.find((one) => one.type === type && meets(one.parameters.version ?? '', version))
  const shown = Object.entries({ ...parameters, ...met?.parameters })
    .filter(([name]) => decides(name, range, offered))
    .map(([name, value]) => `;${name}="${value.replace(/["\\]/g, '\\$&')}"`)
  return type + shown.join('')
}

/**
 * An Accept header as strict negotiation understands it: with the version of what is offered where that is what is asked, and
 * without what clients add that tells no format from another (charset, urn, labels).
 */
export function accepted(accept: string | undefined, offered: readonly string[]): string | undefined {
  const known = offered.flatMap(mediaRanges)
  return accept === undefined
    ? undefined
    : mediaRanges(accept)
        .map((range) => spelled(range, known))
        .join(', ')
}

/** The parameters that Accept names a media type with, of whatever version it asks for; none where it does not name it. */
export function parametersAccepted(accept: string, mediaType: string): MediaRange['parameters'] {
  const [{ type, parameters: own }] = mediaRanges(mediaType) as [MediaRange]
  const named = mediaRanges(accept).find(
    ({ type: asked, parameters: { version = '*' } }) => asked === type && meets(`${own.version}`, version),
  )
  return named?.parameters ?? {}
}
