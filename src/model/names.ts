/** The languages names and explanations are kept in. */
export const languages = ['en', 'vi', 'zh'] as const
export type Language = (typeof languages)[number]

/** One name a language, as the code lists hold them. */
export type Names = Record<Language, string>
