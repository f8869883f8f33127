import { createWriteStream } from 'node:fs'
import { basename, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ImportRefused } from './import-refused.js'

/** How much is fetched at most, and how long that may take. */
export interface DownloadLimits {
  bytes: number
  milliseconds: number
}

const ordinary: DownloadLimits = { bytes: 2_000_000_000, milliseconds: 600_000 }

const endings: readonly [type: RegExp, ending: string][] = [
  [/^text\/csv|vnd\.sdmx\.data\+csv/, '.csv'],
  [/spreadsheetml/, '.xlsx'],
  [/xml/, '.xml'],
  [/json/, '.json'],
]

function nameOf(url: URL, type: string): string {
  const name = basename(url.pathname).replace(/[^\w.-]/g, '_') || 'download'
  if (/\.(csv|tsv|xml|json|xlsx)$/.test(name)) return name
  return `${name}${endings.find(([pattern]) => pattern.test(type))?.[1] ?? ''}`
}

/** Whether a word is an address to fetch from. */
export const isAddress = (word: string) => /^[a-z][a-z0-9+.-]+:\/\//i.test(word)

/** Fetches a file into a folder; answers its path. Throws ImportRefused for what is neither http nor https, for an answer that is none, and beyond the limits. */
export async function download(address: string, folder: string, limits = ordinary): Promise<string> {
  const refused = (why: string) => new ImportRefused(`${address} cannot be fetched: ${why}.`)
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/.test(url.protocol)) throw refused('only http and https are')
  const signal = AbortSignal.timeout(limits.milliseconds)
  try {
    const response = await fetch(url, { signal })
    if (!response.ok || response.body === null) throw refused(`it answers ${response.status}`)
    const path = join(folder, nameOf(url, response.headers.get('content-type') ?? ''))
    let bytes = 0
    const bounded = new Transform({
      transform(piece, _encoding, done) {
        bytes += piece.length
        done(bytes > limits.bytes ? refused(`it has more than ${limits.bytes} bytes`) : null, piece)
      },
    })
    await pipeline(
      Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]),
      bounded,
      createWriteStream(path),
    )
    return path
  } catch (error) {
    if (error instanceof ImportRefused) throw error
    if (signal.aborted) throw refused(`it took longer than ${limits.milliseconds / 1000} s`)
    const { message, cause } = error as Error
    throw refused([message, cause].filter(Boolean).join(': '))
  }
}
