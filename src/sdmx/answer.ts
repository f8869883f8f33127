import type { FastifyRequest } from 'fastify'
import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { languageOf } from '../formats/negotiated.js'
import type { Artefact } from '../formats/sdmx/artefact.js'
import type { Language } from '../model/names.js'
import type { Written } from '../model/representation.js'
import { type Edition, shortDigest, within } from '../queries/edition.js'
import { availabilityArtefacts } from './availability.js'
import { dataMessage } from './data-message.js'
import { chosenOffer, mediaTypeOf, type Offer } from './negotiation.js'
import { newestDay } from './newest-day.js'
import { type RequestWords, requestWords } from './request-words.js'
import type { Service } from './service.js'
import { structuresAsked } from './structures/structure-answer.js'
import { isUnchanged, type Validators, validatorsOf } from './validators.js'

/** An answer on its way to the wire; null: nothing has changed for who asks, or nothing is there. */
export interface Answer {
  mediaType: string
  language: Language
  validators: Validators
  content: 'written' | 'unchanged' | 'nothing'
  written: Written
}

/** What is asked of one edition, once it is understood. */
type Asked<O extends Offer> = (
  edition: Edition,
  language: Language,
  offer: O,
  parameters: Record<string, string>,
) => Promise<Written | null>

interface Place {
  db: Reader
  request: FastifyRequest
  service: Service
  words: RequestWords
}

async function answered<O extends Offer>(
  { db, request, words }: Place,
  offers: readonly O[],
  asked: Asked<O>,
): Promise<Answer> {
  const { offer, parameters } = chosenOffer(request, words, offers)
  const language = languageOf(request)
  const mediaType = mediaTypeOf(offer)
  return within(db, async (edition) => {
    const told = { mediaType, language, validators: validatorsOf(request, edition, mediaType, language), written: '' }
    if (isUnchanged(request, told.validators)) return { ...told, content: 'unchanged' }
    const written = await asked(edition, language, offer, { ...parameters })
    return written === null ? { ...told, content: 'nothing' } : { ...told, content: 'written', written }
  })
}

function structures(place: Place, artefactsOf: (edition: Edition) => Promise<readonly Artefact[]>): Promise<Answer> {
  const { request, service } = place
  const root = `${request.protocol}://${request.host}/sdmx/v2/structure`
  return answered(place, service.structureFaces, async (edition, language, face) => {
    const artefacts = await artefactsOf(edition)
    const prepared = `${newestDay(edition)}T00:00:00Z`
    return face.write({ id: `structure-${shortDigest(edition)}`, prepared, language, root, artefacts })
  })
}

/** Answers a request to a service. Throws a Problem (400, 404, 406, 413, 414, 501). */
export function answer(db: Reader, request: FastifyRequest, service: Service): Promise<Answer> {
  const words = requestWords(`${request.raw.url}`, service.prefix)
  const place = { db, request, service, words }
  const [resource = ''] = words.segments
  if (service.others.includes(resource))
    throw new Problem('NOT_IMPLEMENTED', { detail: `There are no ${resource} queries here.` })
  if (resource === 'data') {
    const question = service.dataQuestion(words)
    return answered(place, service.dataFaces, async (edition, language, face, parameters) => {
      const message = await dataMessage(db, edition, question, language)
      return message === null ? null : face.write(message, parameters)
    })
  }
  if (resource === service.availability) {
    const question = service.availabilityQuestion(words)
    return structures(place, (edition) => availabilityArtefacts(db, edition, question))
  }
  const question = resource === 'schema' ? service.schemaQuestion(words) : service.structureQuestion(words)
  return structures(place, (edition) => structuresAsked(db, edition, question))
}
