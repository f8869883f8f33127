import { type NumberKind, numberKinds } from '../kin.js'

/** What may be said of a claim. */
export const verdicts = ['match', 'close', 'mismatch', 'right_then_revised_since', 'cannot_verify'] as const
export type Verdict = (typeof verdicts)[number]

type Confused = `${NumberKind}_for_${NumberKind}`
const confused = numberKinds.flatMap((said) =>
  numberKinds.filter((meant) => meant !== said).map((meant): Confused => `${said}_for_${meant}`),
)

/**
 * How a claim that is not so may have come about, in the order they are tried. `fraction`: 0.21 for 21 per cent;
 * `share_for_level`: a share is told where a level is asked.
 */
export const slips = [
  ...(['wrong_year', 'magnitude', 'fraction', 'sign'] as const),
  ...confused,
  ...(['other_side', 'other_unit', 'other_flow'] as const),
] as const
export type Slip = (typeof slips)[number]
