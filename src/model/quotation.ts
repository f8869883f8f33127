const most = 100

/** Somebody else's words as a sentence of ours may show them: in quotes, on one line, cut after 100 characters. */
export function quotation(words: unknown): string {
  const text = typeof words === 'string' ? words : JSON.stringify(words)
  return JSON.stringify(text.length > most ? `${text.slice(0, most)}...` : text)
}
