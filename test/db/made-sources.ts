import { join } from 'node:path'
import type { Test } from 'tap'
import { codeListsIn } from '../../db/code-lists.js'
import { load } from '../../db/load.js'
import type { TestDatabase } from '../database.js'
import { type MadeRelease, madeRelease } from './made-release.js'

const shipped = codeListsIn()

/** A source by hand: a data set of the standing said. */
export function madeSource(key: string, standing: 1 | 2 | 3) {
  return {
    ...{ key, title: key, publisher: key, language: 'en', licence: null, attribution: null, url: null },
    ...{ kind: 'data_set' as const, standing },
  }
}

/** Loads releases of made-up sources beside the shipped figures: an office and a census that compile, and a paper. */
export async function loadMade(t: Pick<Test, 'testdir'>, database: TestDatabase, releases: MadeRelease[]) {
  const sources = [...shipped.sources, madeSource('office', 1), madeSource('census', 1), madeSource('paper', 3)]
  const folder = t.testdir({})
  const folders = releases.map((release, i) => madeRelease(join(folder, String(i)), release))
  await load(database.writer, { ...shipped, sources }, folders)
}
