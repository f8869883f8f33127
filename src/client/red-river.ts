import { addressOf } from './address.js'
import type {
  Answer,
  Body,
  BodyPath,
  JsonPath,
  JsonWords,
  ListPath,
  PagedPath,
  Path,
  Row,
  Schemas,
  Words,
} from './operations.js'
import { type Problem, Refused, refusedBy } from './refused.js'

export type { Answer, Body, BodyPath, JsonPath, JsonWords, ListPath, PagedPath, Path, Problem, Row, Schemas, Words }
export { Refused }

/** How the client asks: with which headers, and by which fetch (the platform's own, unless told). */
export interface Manner {
  headers?: Record<string, string>
  fetch?: typeof globalThis.fetch
}

/** What fetch may be told of one question beside its address: a signal to give it up, headers, how to cache. */
export type Asking = Omit<RequestInit, 'method' | 'body'>

// Words may be left out where none is required.
type Asked<W> = object extends W ? [words?: W, asking?: Asking] : [words: W, asking?: Asking]

/** A Red River service to be asked. Every promise is rejected with `Refused` where the service refuses. */
export interface RedRiver {
  /** The answer of a path, as JSON: get('/v1/gdp', { area: 'VNM', period: '2024' }). */
  get<P extends JsonPath>(path: P, ...asked: Asked<JsonWords<P>>): Promise<Answer<P>>
  /** The answer to a body: post('/v1/verify', [{ indicator: 'GDP growth', reporter: 'VNM', period: '2024', value: '7%' }]). */
  post<P extends BodyPath>(path: P, body: Body<P>, ...asked: Asked<JsonWords<P, 'post'>>): Promise<Answer<P, 'post'>>
  /** The response of a path in any face, with its text or bytes still to be read: ask('/v1/gdp', { area: 'VNM', format: 'csv' }). */
  ask<P extends Path>(path: P, ...asked: Asked<Words<P>>): Promise<Response>
  /** All pages of an answer, each asked when it is wanted. They are of one edition: EDITION_MOVED or BAD_CURSOR where it moves. */
  pages<P extends PagedPath>(path: P, ...asked: Asked<JsonWords<P>>): AsyncGenerator<Answer<P>, void, undefined>
  /** All rows of a list, over all its pages: for await (const row of rows('/v1/observations', { indicator: 'TRADE' })). */
  rows<P extends ListPath>(path: P, ...asked: Asked<JsonWords<P>>): AsyncGenerator<Row<P>, void, undefined>
}

/** A client of the service at this address, as redRiver('http://127.0.0.1:3000'). It holds nothing open. */
export function redRiver(service: string, { headers, fetch = globalThis.fetch }: Manner = {}): RedRiver {
  const base = service.replace(/\/+$/, '')
  async function answered(path: string, { headers: more, ...asking }: RequestInit = {}, own = {}): Promise<Response> {
    const told = { ...Object.fromEntries(new Headers(headers)), ...Object.fromEntries(new Headers(more)), ...own }
    const response = await fetch(base + path, { ...asking, headers: told })
    if (response.status >= 400) throw await refusedBy(response)
    return response
  }
  // What it holds is as openapi.json says: the tests of the service insist on that for every answer.
  async function json(path: string, asking?: RequestInit, own = {}): Promise<never> {
    return (await (await answered(path, asking, { accept: 'application/json', ...own })).json()) as never
  }
  async function* pages(path: Path, words: object = {}, asking?: Asking): AsyncGenerator<never, void, undefined> {
    let next: string | null = addressOf(path, words)
    while (next !== null) {
      const page: { meta: Schemas['Meta'] } = await json(next, asking)
      yield page as never
      next = page.meta.next
    }
  }
  return {
    get: (path: Path, words: object = {}, asking?: Asking) => json(addressOf(path, words), asking),
    post: (path: Path, body: unknown, words: object = {}, asking?: Asking) => {
      const sent = { ...asking, method: 'POST', body: JSON.stringify(body) }
      return json(addressOf(path, words), sent, { 'content-type': 'application/json' })
    },
    ask: (path: Path, words: object = {}, asking?: Asking) => answered(addressOf(path, words), asking),
    pages,
    async *rows(path: Path, words?: object, asking?: Asking): AsyncGenerator<never, void, undefined> {
      for await (const page of pages(path, words, asking)) yield* (page as { data: never[] }).data
    },
  }
}
