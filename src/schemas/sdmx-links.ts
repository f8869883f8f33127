import type { Link } from './links.js'

/** Where the SDMX services begin: their paths are the standard's, and stand in no OpenAPI document. */
export const sdmxLinks: readonly Link[] = [
  {
    path: '/sdmx/v2',
    summary: 'SDMX REST 2.1 (SDMX 3.0): structure, data, availability, schema',
    tag: 'SDMX',
    example: '/sdmx/v2/structure/dataflow',
  },
  {
    path: '/sdmx/v1',
    summary: 'SDMX REST 1.5 (SDMX 2.1): structures, data, availableconstraint, schema',
    tag: 'SDMX',
    example: '/sdmx/v1/dataflow',
  },
]
