/** One thing that a feed tells of. */
export interface FeedEntry {
  /** A URN that stays the same wherever and whenever the feed is asked for. */
  id: string
  /** The day it became known, YYYY-MM-DD. */
  updated: string
  /** A sentence in the language asked for. */
  title: string
  summary: string
  /** One word that says what kind of thing happened. */
  category: string
  /** Where more stands: a path of this API. */
  path: string
}

/** A list as feeds tell it, in one language. */
export interface Feed {
  title: string
  /** The day of the newest thing told, YYYY-MM-DD. */
  updated: string
  entries: FeedEntry[]
}
