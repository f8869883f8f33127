import { idsNamed } from '../path-words.js'

/** Those of some versions that a word of REST 1.5 names: exact ones by plus, `latest`, `all`. Throws MALFORMED_PARAMETER (400). */
export function versionsAsked1(word: string): (versions: readonly string[]) => readonly string[] {
  const named = idsNamed('version', word, '+', 'all')
  // One version is there of each structure, which is the latest.
  if (named === null || named.includes('latest')) return (versions) => versions
  return (versions) => versions.filter((version) => named.includes(version))
}
