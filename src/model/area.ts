import type { Names, SpokenWords } from './names.js'

export const areaKinds = ['world', 'group', 'country', 'province', 'site', 'not_applicable'] as const
export type AreaKind = (typeof areaKinds)[number]

/** A member of a group and the days it belongs to it; null: open on that side. */
export interface Membership {
  code: string
  from: string | null
  to: string | null
}

/** A change of territory under the same code: from a day on, the area holds those it took in. */
export interface TerritoryChange {
  from: string
  took_in: string[]
}

/** Whose figure it is, or who is at the other end. `code` is ISO 3166-1 alpha-3, ISO 3166-2 for provinces, W00 the world. */
export interface Area {
  code: string
  kind: AreaKind
  parent: string | null
  alpha2: string | null
  /** UN M49, three digits. */
  m49: string | null
  names: Names
  aliases: string[]
  valid_from: string | null
  valid_to: string | null
  successors: string[]
  territory: TerritoryChange[]
  members: Membership[]
  note: string | null
  words: SpokenWords
}

/** The members of a group on a day, or those with no end where no day is asked. */
export function membersOn(group: Area, day: string | null): string[] {
  return group.members
    .filter(({ from, to }) => (day === null ? to === null : (from ?? '') <= day && day <= (to ?? '9999-12-31')))
    .map(({ code }) => code)
}
