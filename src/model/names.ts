/** The languages names and explanations are kept in. */
export const languages = ['en', 'vi', 'zh'] as const
export type Language = (typeof languages)[number]

/** One name a language, as the code lists hold them. */
export type Names = Record<Language, string>

/** What people say for a thing beside its names, a list a language. Words help to find; they are no codes and may be shared. */
export type SpokenWords = Record<Language, string[]>

/** No words beside the names. */
export const noWords: SpokenWords = { en: [], vi: [], zh: [] }
