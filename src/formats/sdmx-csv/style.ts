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
