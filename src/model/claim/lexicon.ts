/** Phrases in any language, in small letters, and what each means. */
export interface Lexicon<T> {
  meanings: ReadonlyMap<string, T>
  /** Letters of the longest phrase. */
  longest: number
}

/** A text without its marks, for those who write Vietnamese in plain letters: ty for tỷ, dong for đồng. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').normalize('NFC')
}

/** A text as phrases are compared with it: half-width, in small letters, blanks as one. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The lexicon of some rows. A phrase may also be written without its marks where that is no other phrase; the first of several rows counts. */
export function lexiconOf<T>(rows: readonly (readonly [phrase: string, meaning: T])[]): Lexicon<T> {
  const meanings = new Map<string, T>()
  const plain = rows.map(([phrase, meaning]) => [plainText(phrase), meaning] as const)
  for (const [phrase, meaning] of [...plain, ...plain.map(([phrase, meaning]) => [unmarked(phrase), meaning] as const)])
    if (!meanings.has(phrase)) meanings.set(phrase, meaning)
  return { meanings, longest: Math.max(0, ...[...meanings.keys()].map((phrase) => phrase.length)) }
}

const skipped = /^[\s.,;:()"“”]+/u
const goesOn = /^(?!\p{Script=Han})[\p{L}\p{N}]/u

// A word of letters ends where no letter follows; a sign, and a Han character, ends where it stands.
function endsAt(phrase: string, after: string): boolean {
  return !(goesOn.test(phrase.slice(-1)) && goesOn.test(after))
}

function longestAt<T>(text: string, { meanings, longest }: Lexicon<T>): { phrase: string; meaning: T } | null {
  for (let length = Math.min(longest, text.length); length > 0; length--) {
    const phrase = text.slice(0, length)
    const meaning = meanings.get(phrase)
    if (meaning !== undefined && endsAt(phrase, text.slice(length))) return { phrase, meaning }
  }
  return null
}

/** A text taken apart into phrases, longest first: what they mean, and what is left of it from where no phrase begins (empty: nothing). */
export function takenApart<T>(text: string, lexicon: Lexicon<T>): { meanings: T[]; left: string } {
  const meanings: T[] = []
  let left = text.replace(skipped, '')
  while (left !== '') {
    const found = longestAt(left, lexicon)
    if (found === null) break
    meanings.push(found.meaning)
    left = left.slice(found.phrase.length).replace(skipped, '')
  }
  return { meanings, left }
}
