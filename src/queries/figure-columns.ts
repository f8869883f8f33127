/** The columns that say which series a figure is of. */
export const seriesColumns = [
  'series.key',
  'series.freq',
  'series.indicator',
  'series.reporter',
  'series.partner',
  'series.product',
  'series.unit',
] as const

/** The columns that say of which period a figure is, since when it was known, and from whom. */
export const placeColumns = ['o.period', 'o.starts', 'o.ends', 'o.known', 'src.code as source'] as const

/** The columns of what was stated. */
export const statedColumns = [
  'o.value',
  'o.low',
  'o.high',
  'o.digits',
  'o.qualifier',
  'o.status',
  'o.nature',
  'o.base',
  'o.compiler',
  'o.printed',
] as const
