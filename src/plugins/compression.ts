import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

// Text in whatever dress; what is packed already (xlsx, parquet, pictures) is not.
const text = /^text\/|[/+](json|ndjson|x-ndjson|xml|csv|yaml|javascript|x-bibtex)(;|$)/

/** Compresses answers of over a kibibyte as Accept-Encoding asks: zstd where Node has it, br, gzip or deflate; streams as they come. */
export async function compressionPlugin(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    globalDecompression: false,
    threshold: 1024,
    customTypes: (contentType: string) => text.test(contentType),
    // The strongest of eleven takes a hundred times as long as this one, for a tenth of the size.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
}
