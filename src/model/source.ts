export const sourceKinds = ['article', 'data_set'] as const

/** Who says it. `standing` ranks sources for one cell: 1 compiles the figures, 2 republishes statistics, 3 press. */
export interface Source {
  key: string
  title: string
  publisher: string
  /** BCP 47 tag of the text. */
  language: string
  licence: string | null
  attribution: string | null
  url: string | null
  kind: (typeof sourceKinds)[number]
  standing: 1 | 2 | 3
}
