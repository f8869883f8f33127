import type { Figure } from './figure.js'
import type { MirrorReason } from './mirror.js'
import type { Language, Names } from './names.js'

/** Why two figures of a row may differ, in every language. */
export interface ToldReason {
  code: MirrorReason
  because: Names
}

/** What a row tells beside its measures. */
export interface Beside {
  /** Figures that are of the row and stand under none of its measures. */
  unattributed: Figure[]
  reasons: ToldReason[]
  /** What is to be said of the row. */
  note: Names | null
}

/** What stands beside the measures in columns: of the measure named a reason, of figures apart the note. */
export const besideColumns = ['reasons', 'note'] as const

/** The reasons as one text in a language, each behind its code; null where there are none. */
export function reasonsText({ reasons }: Beside, language: Language): string | null {
  const told = reasons.map(({ code, because }) => `${code}: ${because[language]}`)
  return told.length === 0 ? null : told.join(' ')
}
