import { nearest } from './nearest.js'

// What one endpoint, or another API, calls what others call otherwise. The first of a row that is allowed is meant.
const alike: readonly (readonly string[])[] = [
  ['reporter', 'area', 'host', 'country', 'geo', 'ref_area', 'economy', 'region', 'location'],
  ['partner', 'origin', 'counterpart', 'counterpart_area', 'destination'],
  ['period', 'year', 'years', 'date', 'time', 'time_period'],
  ['from', 'start', 'start_period', 'start_date', 'startperiod', 'since'],
  ['to', 'end', 'end_period', 'end_date', 'endperiod', 'until'],
  ['indicator', 'series', 'series_id', 'metric', 'variable', 'measure', 'flow'],
  ['product', 'commodity', 'item', 'kind', 'hs'],
  ['freq', 'frequency'],
  ['limit', 'per_page', 'page_size', 'count', 'rows'],
  ['cursor', 'page', 'offset'],
  ['lang', 'language', 'locale'],
  ['q', 'query', 'search', 'text'],
  ['as_of', 'vintage', 'known', 'realtime_start', 'vintage_date'],
]

/** The parameter of those allowed that was probably meant by a word that is none: the nearest, or what says the same here; undefined: none. */
export function parameterMeant(word: string, allowed: readonly string[]): string | undefined {
  const said = word.toLowerCase()
  return nearest(word, allowed) ?? alike.find((words) => words.includes(said))?.find((other) => allowed.includes(other))
}
