import type { Reader } from '../../db/schema.js'
import { Problem } from '../errors.js'
import type { CodeList, CodeLists } from '../model/catalogue.js'
import { nearest } from '../model/nearest.js'
import type { Listing } from '../model/table.js'
import { type Edition, type LoadedRelease, shortDigest, within } from './edition.js'
import { canonical, meantCode } from './resolve.js'

function listing(
  edition: Edition,
  name: string,
  things: object[],
  single: boolean,
  applied: Record<string, unknown>,
): Listing {
  return {
    name,
    things,
    single,
    meta: {
      edition: shortDigest(edition),
      as_of: null,
      total: things.length,
      complete: true,
      next: null,
      applied,
      empty_because: null,
    },
  }
}

/** A code list, those entries that a test lets through; `applied` tells what was asked. */
export async function codeList<List extends keyof CodeLists>(
  db: Reader,
  list: List,
  applied: Record<string, unknown>,
  wanted: (entry: CodeLists[List][number]) => boolean = () => true,
): Promise<Listing> {
  return within(db, async (edition) =>
    listing(edition, list, (edition.lists[list] as CodeLists[List][number][]).filter(wanted), false, applied),
  )
}

/** One entry of a code list, by its code or an alias. Throws NOT_FOUND (404) with the code probably meant. */
export async function codeEntry(db: Reader, list: keyof CodeLists, word: string): Promise<Listing> {
  return within(db, async (edition) => {
    const codes: CodeList<object> = edition.codes[list]
    const entry = codes.entries.get(codes.canonical.get(word) ?? '')
    if (entry !== undefined) return listing(edition, list, [entry], true, {})
    const meant = meantCode(word, codes)
    throw new Problem('NOT_FOUND', {
      detail: `"${word.slice(0, 100)}" is in the list of ${list} neither as code nor as alias.`,
      ...(meant === undefined ? {} : { did_you_mean: meant }),
      hint: `The list is at /v1/${list}.`,
    })
  })
}

/** The areas of a kind, or directly in others; null: all. Throws UNKNOWN_CODE (400) for a parent that is none. */
export async function areaList(db: Reader, kind: string | null, parents: string[] | null): Promise<Listing> {
  return within(db, async (edition) => {
    const within = parents?.map((word) => canonical(edition.codes.areas, 'parent', word)) ?? null
    const areas = edition.lists.areas.filter(
      (area) => (kind === null || area.kind === kind) && (within === null || within.includes(area.parent ?? '')),
    )
    return listing(edition, 'areas', areas, false, {
      ...(kind === null ? {} : { kind }),
      ...(within === null ? {} : { parent: within }),
    })
  })
}

const addressed = (release: LoadedRelease) => ({ release: `${release.source}~${release.vintage}`, ...release })

/** The loaded releases, by source and the day they count from. */
export async function releaseList(db: Reader): Promise<Listing> {
  return within(db, async (edition) => listing(edition, 'releases', edition.releases.map(addressed), false, {}))
}

/** One release by its address `<source>~<vintage>`. Throws NOT_FOUND (404). */
export async function releaseEntry(db: Reader, address: string): Promise<Listing> {
  return within(db, async (edition) => {
    const all = edition.releases.map(addressed)
    const found = all.find(({ release }) => release === address)
    if (found !== undefined) return listing(edition, 'releases', [found], true, {})
    const meant = nearest(
      address,
      all.map(({ release }) => release),
    )
    throw new Problem('NOT_FOUND', {
      detail: `No release has the address "${address.slice(0, 100)}".`,
      ...(meant === undefined ? {} : { did_you_mean: meant }),
      hint: 'The releases are listed at /v1/releases.',
    })
  })
}

/** One thing that is in no code list (the limits, the index of links), in the envelope. */
export async function single(db: Reader, name: string, thing: object): Promise<Listing> {
  return within(db, async (edition) => listing(edition, name, [thing], true, {}))
}
