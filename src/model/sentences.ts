import type { Language } from './names.js'

const stops: Record<Language, string> = { en: '. ', vi: '. ', zh: '。' }

/** Puts sentences after one another as a language does, each with one full stop, all on one line. */
export function sentences(parts: readonly string[], language: Language): string {
  return parts
    .map((part) => `${part.replace(/\s+/g, ' ').replace(/[.。\s]+$/, '')}${stops[language]}`)
    .join('')
    .trimEnd()
}
