/** The text that percent-encoded UTF-8 stands for, or null where it stands for none or for control characters (NUL and its kin). */
export function decoded(encoded: string): string | null {
  try {
    const text = decodeURIComponent(encoded)
    return hasControls(text) ? null : text
  } catch {
    return null
  }
}

/** Whether a text holds control characters (Unicode category Cc), which PostgreSQL or a log would choke on. */
export function hasControls(text: string): boolean {
  return /\p{Cc}/u.test(text)
}
