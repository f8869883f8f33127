/** SDMX CL_OBS_STATUS 2.0, code and name. There is no R: a revision is a later vintage. */
export const statuses = {
  A: 'Normal value',
  B: 'Time series break',
  D: 'Definition differs',
  E: 'Estimated value',
  F: 'Forecast value',
  G: 'Experimental value',
  H: 'Missing value; holiday or weekend',
  I: 'Imputed value (CCSA definition)',
  J: 'Derogation',
  L: 'Missing value; data exist but were not collected',
  M: 'Missing value; data cannot exist',
  N: 'Not significant',
  O: 'Missing value',
  P: 'Provisional value',
  Q: 'Missing value; suppressed',
  S: 'Strike and other special events',
  U: 'Low reliability',
  V: 'Unvalidated value',
} as const
export type Status = keyof typeof statuses

/** The statuses that say why there is no value; a null value always has one of them, a value never. */
export const missingStatuses: readonly Status[] = ['O', 'L', 'M', 'H', 'Q']

/** Why a figure is no outcome; null where it is one. Status is F exactly when there is a nature. */
export const natures = ['forecast', 'assumption', 'plan'] as const
export type Nature = (typeof natures)[number]

// From what takes least from a value to what takes most; the missing last. SDMX gives no order: this one is ours.
const worsening: readonly Status[] = [
  'A',
  'S',
  'J',
  'N',
  'V',
  'P',
  'E',
  'I',
  'G',
  'U',
  'D',
  'B',
  'F',
  'H',
  'L',
  'M',
  'Q',
  'O',
]

/** The worst of some statuses: that of a figure reckoned of figures that have these. */
export function worstStatus(list: readonly Status[]): Status {
  return worsening.findLast((status) => list.includes(status)) ?? 'A'
}
