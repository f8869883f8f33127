import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Area, Membership, TerritoryChange } from '../src/model/area.js'
import type { CodeLists } from '../src/model/catalogue.js'
import type { Indicator } from '../src/model/indicator.js'
import { noWords, type SpokenWords } from '../src/model/names.js'
import type { Product } from '../src/model/product.js'
import type { Source } from '../src/model/source.js'
import type { Unit } from '../src/model/unit.js'
import { packageRoot } from './root.js'

type Row<Column extends string> = Record<Column, string>
type NameColumn = 'name_en' | 'name_vi' | 'name_zh'
type AreaColumn = 'code' | 'kind' | 'parent' | 'alpha2' | 'm49' | 'aliases' | 'valid_from' | 'valid_to' | 'successors'

const words = (text: string) => (text ? text.split(' ') : [])
const orNull = (text: string) => text || null
const phrases = (text: string) => (text ? text.split(';') : [])
const named = (row: Row<NameColumn>) => ({ en: row.name_en, vi: row.name_vi, zh: row.name_zh })

function rowsIn<Column extends string>(file: string): Row<Column>[] {
  return parse(readFileSync(file), { columns: true, comment: '#', comment_no_infix: true })
}

function filesIn(folder: string, ending: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.sort().map((name) => join(folder, name))
}

function grouped<Column extends string, T>(
  file: string,
  key: Column,
  entry: (row: Row<Column>) => T,
): Map<string, T[]> {
  const lists = new Map<string, T[]>()
  for (const row of rowsIn<Column>(file)) lists.set(row[key], [...(lists.get(row[key]) ?? []), entry(row)])
  return lists
}

function areasIn(folder: string): Area[] {
  const members = grouped<'group' | 'member' | 'from' | 'to', Membership>(
    join(folder, 'members.csv'),
    'group',
    ({ member, from, to }) => ({ code: member, from: orNull(from), to: orNull(to) }),
  )
  const territories = grouped<'code' | 'from' | 'took_in', TerritoryChange>(
    join(folder, 'territories.csv'),
    'code',
    ({ from, took_in }) => ({ from, took_in: words(took_in) }),
  )
  const spoken = new Map(
    rowsIn<'code' | 'en' | 'vi' | 'zh'>(join(folder, 'words.csv')).map(({ code, en, vi, zh }) => [
      code,
      { en: phrases(en), vi: phrases(vi), zh: phrases(zh) },
    ]),
  )
  const lists = filesIn(folder, '.csv').filter((file) => !/(members|territories|words)\.csv$/.test(file))
  return lists.flatMap(rowsIn<AreaColumn | NameColumn | 'note'>).map((row) => ({
    code: row.code,
    kind: row.kind as Area['kind'],
    parent: orNull(row.parent),
    alpha2: orNull(row.alpha2),
    m49: orNull(row.m49),
    names: named(row),
    aliases: words(row.aliases),
    valid_from: orNull(row.valid_from),
    valid_to: orNull(row.valid_to),
    successors: words(row.successors),
    territory: territories.get(row.code) ?? [],
    members: members.get(row.code) ?? [],
    note: orNull(row.note),
    words: spoken.get(row.code) ?? noWords,
  }))
}

// Words may be left out, wholly or in a language: not all that is measured is called otherwise too.
type Words = 'words' | 'opposite_words'
const withWords = ({
  words,
  opposite_words,
  ...indicator
}: Omit<Indicator, Words> & Partial<Record<Words, Partial<SpokenWords>>>): Indicator => ({
  ...indicator,
  words: { ...noWords, ...words },
  opposite_words: { ...noWords, ...opposite_words },
})

const json = <T>(file: string) => JSON.parse(readFileSync(file, 'utf8')) as T

/** Reads the code lists that are kept as data in `db/codes`. */
export function codeListsIn(folder = join(packageRoot, 'db/codes')): CodeLists {
  return {
    areas: areasIn(join(folder, 'areas')),
    indicators: filesIn(join(folder, 'indicators'), '.json').flatMap((file) =>
      json<Parameters<typeof withWords>[0][]>(file).map(withWords),
    ),
    units: rowsIn<'code' | 'kind' | 'aliases' | NameColumn>(join(folder, 'units.csv')).map((row) => ({
      code: row.code,
      kind: row.kind as Unit['kind'],
      names: named(row),
      aliases: words(row.aliases),
    })),
    products: rowsIn<'code' | 'parent' | 'classification' | NameColumn>(join(folder, 'products.csv')).map(
      (row): Product => ({
        code: row.code,
        parent: orNull(row.parent),
        classification: orNull(row.classification),
        names: named(row),
      }),
    ),
    sources: filesIn(join(folder, 'sources'), '.json').map((file) => json<Source>(file)),
  }
}

/** The sha256 of code lists, as hex: two that say the same have the same. */
export function codeDigestOf(lists: CodeLists): string {
  return createHash('sha256').update(JSON.stringify(lists)).digest('hex')
}
