import type { Edition } from '../queries/edition.js'

/** The day the newest release of an edition became known: messages of it are prepared then, so that the same edition gives the same bytes. */
export function newestDay({ releases }: Edition): string {
  return releases.map(({ known }) => known).reduce((newest, day) => (day > newest ? day : newest), '1970-01-01')
}
