import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import type { SdmxMessage } from '../formats/sdmx/message.js'
import { limits } from '../model/limits.js'
import type { Language } from '../model/names.js'
import { type Edition, shortDigest } from '../queries/edition.js'
import { codeNames } from './code-names.js'
import type { DataQuestion } from './data-question.js'
import { partsOf, setsOf } from './data-sets.js'
import { newestDay } from './newest-day.js'

/**
 * The message that answers a data query; null where nothing is there. Its observations are read while it is written. Throws
 * TOO_MUCH (413) where more observations would be read than `most`, unless `limit` asks for a part.
 */
export async function dataMessage(
  db: Reader,
  edition: Edition,
  question: DataQuestion,
  language: Language,
  most: number = limits.sdmx_observations_at_most,
): Promise<SdmxMessage | null> {
  const { flow, dimensionAtObservation, components } = question
  const { parts, figures } = await partsOf(db, edition, question, most)
  if (figures > most && (question.limit ?? most + 1) > most)
    throw new Problem('TOO_MUCH', {
      detail: `A message has at most ${most} observations; this would have more than ${figures - 1}.`,
      hint: 'Ask for fewer series or a shorter time, or page by page with limit and offset.',
    })
  const sets = await setsOf(db, edition, question, parts)
  if (sets.length === 0) return null
  return {
    id: `${flow.id}-${shortDigest(edition)}`,
    prepared: `${newestDay(edition)}T00:00:00Z`,
    flow,
    language,
    dimensionAtObservation,
    components,
    nameOf: codeNames(edition),
    sets,
  }
}
