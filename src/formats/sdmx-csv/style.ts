import { Problem } from '../../errors.js'

/** How a message is to look as SDMX-CSV, by the words of its media type; 1.0.0 knows neither keys nor labels=name. */
export interface CsvStyle {
  version: '2.0.0' | '1.0.0'
  labels: 'id' | 'name' | 'both'
  keys: 'none' | 'obs' | 'series' | 'both'
  /** Normalized: each period by its last day, the finest that holds for all. */
  timeFormat: 'original' | 'normalized'
}

/** How it looks where nothing is asked. */
export const plainStyle: CsvStyle = { version: '2.0.0', labels: 'id', keys: 'none', timeFormat: 'original' }

const csvWords = {
  labels: ['id', 'name', 'both'],
  keys: ['none', 'obs', 'series', 'both'],
  timeFormat: ['original', 'normalized'],
} as const

/** How CSV is asked for, by the parameters of its media type, `key` being written too for `keys`. Throws NOT_ACCEPTABLE (406). */
export function csvStyleOf(version: CsvStyle['version'], parameters: Readonly<Record<string, string>>): CsvStyle {
  const style: CsvStyle = { ...plainStyle, version }
  for (const [name, words] of Object.entries(csvWords)) {
    const told = parameters[name.toLowerCase()] ?? (name === 'keys' ? parameters.key : undefined)
    if (told === undefined) continue
    const known = words.some((word) => word === told)
    if (!known || (version === '1.0.0' && (name === 'keys' || told === 'name')))
      throw new Problem('NOT_ACCEPTABLE', {
        detail: `SDMX-CSV ${version} has ${name}=${words.join(', ')}, not ${told.slice(0, 100)}.`,
      })
    Object.assign(style, { [name]: told })
  }
  return style
}
