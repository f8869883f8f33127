import { dimensionsOf, type SeriesDimensions, seriesKeyOf } from './dimensions.js'
import { periodFromId, periodInId } from './period.js'

/** What a figure's id names: a series, a period, a source. */
export interface FigureName {
  series: SeriesDimensions
  period: string
  source: string
}

/** The id of a stored figure: `<series key>~<period>~<source>`, the period's slash written `--`. */
export function figureIdOf(series: SeriesDimensions, period: string, source: string): string {
  return `${seriesKeyOf(series)}~${periodInId(period)}~${source}`
}

/** What an id names, or null where the text is none. */
export function figureNameOf(id: string): FigureName | null {
  const [key, period, source, ...rest] = id.split('~')
  if (key === undefined || period === undefined || !source || rest.length > 0) return null
  const series = dimensionsOf(key)
  const told = periodFromId(period)
  return series === null || told === null || !/^[a-z0-9-]{1,60}$/.test(source)
    ? null
    : { series, period: told.text, source }
}
