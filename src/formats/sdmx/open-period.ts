// A range ends: that the figure was told of a period still open is said beside it, so that it can be read back.
const told = 'The period is open: it is cut off on the day it was told.'

/** The comment of an observation: its note, and that its period is open where it is. */
export function commentOf(note: string | null, period: string): string | null {
  if (!period.endsWith('/..')) return note
  return note === null ? told : `${note} ${told}`
}

/** The note in a comment, and whether the comment says that the period is open. */
export function noteIn(comment: string | null): { note: string | null; open: boolean } {
  if (!comment?.endsWith(told)) return { note: comment, open: false }
  return { note: comment.slice(0, -told.length - 1) || null, open: true }
}
