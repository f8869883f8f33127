const base = 'http://www.sdmx.org/resources/sdmxml/schemas/v2_1'

/** The namespaces of an SDMX-ML 2.1 message, by the prefixes mes, com and, where it tells structures, str. */
export function namespaces(structure?: 'structure'): Record<string, string> {
  return {
    'xmlns:mes': `${base}/message`,
    'xmlns:com': `${base}/common`,
    ...(structure === undefined ? {} : { 'xmlns:str': `${base}/structure` }),
  }
}
