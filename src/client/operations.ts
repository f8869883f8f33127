import type { components, paths } from './openapi.js'

/** The things that answers are made of, by their names in openapi.json: Schemas['Figure'], Schemas['Observation']. */
export type Schemas = components['schemas']

/** A path that can be asked, as openapi.json writes it: /v1/figures/{id}. */
export type Path = keyof paths

/** A path to which a body is sent. */
export type BodyPath = { [P in Path]: paths[P] extends { post: object } ? P : never }[Path]

type Operation<P extends Path, M extends 'get' | 'post'> = NonNullable<paths[P][M]>
type Group<O, G extends 'query' | 'path'> = O extends { parameters: { [K in G]?: infer Words } }
  ? Given<Words>
  : unknown
// A group of words that an operation does not have is typed as never.
type Given<Words> = [NonNullable<Words>] extends [never] ? unknown : NonNullable<Words>
type Flat<T> = { [K in keyof T]: T[K] }
type Json<T> = T extends { content: { 'application/json': infer Body } } ? Body : never

/** All that may be asked at a path: the words in braces and the parameters side by side. */
export type Words<P extends Path, M extends 'get' | 'post' = 'get'> = Flat<
  Group<Operation<P, M>, 'path'> & Group<Operation<P, M>, 'query'>
>

/** What may be asked where the answer is to be JSON. */
export type JsonWords<P extends Path, M extends 'get' | 'post' = 'get'> = Flat<Omit<Words<P, M>, 'format'>>

/** What is sent to a path as the body. */
export type Body<P extends BodyPath> = Operation<P, 'post'> extends { requestBody: infer Sent } ? Json<Sent> : never

/** What a path answers as JSON. */
export type Answer<P extends Path, M extends 'get' | 'post' = 'get'> =
  Operation<P, M> extends { responses: { 200: infer Good } } ? Json<Good> : never

/** A path that answers as JSON: all but those that give files. */
export type JsonPath = { [P in Path]: [Answer<P>] extends [never] ? never : P }[Path]

/** A path whose answers come in pages. */
export type PagedPath = { [P in JsonPath]: 'cursor' extends keyof Words<P> ? P : never }[JsonPath]

/** One row of a list that comes in pages. */
export type Row<P extends PagedPath> = Answer<P> extends { data: readonly (infer One)[] } ? One : never

/** A path whose pages are lists of rows. */
export type ListPath = { [P in PagedPath]: [Row<P>] extends [never] ? never : P }[PagedPath]
