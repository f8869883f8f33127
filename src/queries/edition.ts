import { sql } from 'kysely'
import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import { type Catalogue, type CodeLists, catalogueOf } from '../model/catalogue.js'
import type { Release } from '../model/release.js'
import type { Source } from '../model/source.js'
import { looksFar } from '../statistics/reach.js'

/** A release as loaded: what it says of itself, the day it counts from, and how many observations it stated. */
export interface LoadedRelease extends Omit<Release, 'declares'> {
  known: string
  observations: number
}

/** What is served now: the loaded releases and the code lists, under one digest. */
export interface Edition {
  /** Its place in the order of editions: the same digest may be announced again later. */
  id: number
  digest: string
  lists: CodeLists
  codes: Catalogue
  /** In order of source, then of the day they count from. */
  releases: LoadedRelease[]
  /** Sources as releases themselves tell them, by `releaseName`: title, licence and attribution may be others in each vintage. */
  told: ReadonlyMap<string, Source>
  /** Where figures are told whose checks look far (statistics/reach), by `farKey`: few areas have any. */
  far: ReadonlySet<string>
}

/** The address of a release: its source and vintage. */
export const releaseName = ({ source, vintage }: Pick<Release, 'source' | 'vintage'>) => `${source}~${vintage}`

/** A source as the release tells it that its figures came in. */
export function sourceAsTold({ codes, told }: Edition, release: Pick<Release, 'source' | 'vintage'>): Source {
  return told.get(releaseName(release)) ?? (codes.sources.entries.get(release.source) as Source)
}

/** An indicator of an area in `far`. */
export function farKey(indicator: string, reporter: string): string {
  return `${indicator} ${reporter}`
}

async function lastAnnounced(db: Reader): Promise<Pick<Edition, 'id' | 'digest'>> {
  const last = await db.selectFrom('edition').select(['id', 'digest']).orderBy('id', 'desc').limit(1).executeTakeFirst()
  if (last !== undefined) return last
  throw new Problem('NOT_READY', {
    detail: 'No figures are loaded yet.',
    hint: 'Ask again in a moment; /health/ready tells when.',
  })
}

async function farIn(db: Reader, codes: Catalogue): Promise<Edition['far']> {
  const indicators = [...codes.indicators.entries.values()].filter((one) => looksFar(one, codes))
  const told = await db
    .selectFrom('series')
    .distinct()
    .select(['indicator', 'reporter'])
    .where('indicator', '=', sql<string>`any(${indicators.map(({ code }) => code)})`)
    .execute()
  return new Set(told.map(({ indicator, reporter }) => farKey(indicator, reporter)))
}

async function editionOf(db: Reader, announced: Pick<Edition, 'id' | 'digest'>): Promise<Edition> {
  const list = async <List extends 'area' | 'indicator' | 'unit' | 'product' | 'source'>(name: List) => {
    const rows = await db
      .selectFrom(name as 'area')
      .select('document')
      .orderBy('code')
      .execute()
    return rows.map(({ document }) => document)
  }
  const lists = {
    areas: await list('area'),
    indicators: await list('indicator'),
    units: await list('unit'),
    products: await list('product'),
    sources: await list('source'),
  } as unknown as CodeLists
  const rows = await db
    .selectFrom('release')
    .innerJoin('source', 'source.id', 'release.source')
    .select(['release.document', 'known', 'observations'])
    .orderBy('source.code')
    .orderBy('known')
    .execute()
  // What a release brings along stands in the code lists.
  const releases = rows.map(({ document: { declares: _declares, ...said }, known, observations }) => ({
    ...said,
    known,
    observations,
  }))
  const codes = catalogueOf(lists)
  const told = rows.flatMap(({ document }) => {
    const source = document.declares?.sources.find(({ key }) => key === document.source)
    return source === undefined ? [] : [[releaseName(document), source] as const]
  })
  return { ...announced, lists, codes, releases, told: new Map(told), far: await farIn(db, codes) }
}

// Code lists and releases cannot change but with the edition, so what was read for one holds as long as it is served.
const held = new WeakMap<object, Edition>()

/** The edition that was served when it was last asked for; undefined: it was not yet. Whoever answers from it makes sure that it still is. */
export function heldEdition(db: Reader): Edition | undefined {
  return held.get(db.itself)
}

/** The edition served now. Throws NOT_READY (503) where nothing is loaded. */
export async function editionNow(db: Reader): Promise<Edition> {
  const last = await lastAnnounced(db)
  const before = held.get(db.itself)
  if (before?.id === last.id) return before
  const edition = await editionOf(db, last)
  held.set(db.itself, edition)
  return edition
}

/**
 * Asks a question of the edition that was served last, and then whether it still is, which is one statement: editions only
 * follow each other, so what is the last afterwards was it all the while. Where another was announced it is asked again, so
 * that no answer mixes two. A refusal or failure too: it may come of rows that the edition it was asked of does not know yet.
 */
export async function within<T>(db: Reader, question: (edition: Edition) => Promise<T>): Promise<T> {
  const before = heldEdition(db) ?? (await editionNow(db))
  const [answer] = await Promise.allSettled([question(before)])
  const after = await editionNow(db)
  if (after.id !== before.id) return within(db, question)
  if (answer.status === 'rejected') throw answer.reason
  return answer.value
}

/** Asks for more of an answer that has begun from an edition. Throws EDITION_MOVED (409) where another is announced meanwhile: an answer never mixes two. */
export async function stillWithin<T>(db: Reader, edition: Edition, question: () => Promise<T>): Promise<T> {
  const [answer] = await Promise.allSettled([question()])
  if ((await editionNow(db)).id !== edition.id) {
    throw new Problem('EDITION_MOVED', {
      detail: 'Another edition was announced while this answer was given.',
      hint: 'Ask again.',
    })
  }
  if (answer.status === 'rejected') throw answer.reason
  return answer.value
}

/** The first 12 hex digits, by which an edition is shown and asked for. */
export function shortDigest({ digest }: Edition): string {
  return digest.slice(0, 12)
}
