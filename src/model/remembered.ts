/** What follows from a word alone, reckoned once for each of the words that are said again and again, as many as `most` of them; what throws is not kept. */
export function remembered<Word, Result>(reckon: (word: Word) => Result, most = 500): (word: Word) => Result {
  const known = new Map<Word, Result>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const result = reckon(word)
    if (known.size >= most) known.clear()
    known.set(word, result)
    return result
  }
}
