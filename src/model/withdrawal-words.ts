import { type Language, languages, type Names } from './names.js'

/** Why a figure is withdrawn that a release which replaces its series does not tell any more: our own words, as no source gives any. */
export const absentInReplacement: Names = {
  en: 'Not in the release that replaces this series',
  vi: 'Không có trong đợt công bố thay thế chuỗi số liệu này',
  zh: '未载于取代该序列的发布批次',
}

/** Why a figure was withdrawn, in a language where the reason is ours; what a source gave stays in its own words. */
export function withdrawalReason(reason: string, language: Language): string {
  return reason === absentInReplacement.en ? absentInReplacement[language] : reason
}

/** The same in each language; null where nothing was withdrawn. */
export function withdrawalReasons(reason: string | null): Names | null {
  if (reason === null) return null
  const [en, vi, zh] = languages.map((language) => withdrawalReason(reason, language)) as [string, string, string]
  return { en, vi, zh }
}

/** The same as a part of a sentence, without a full stop of its own. */
export function withdrawnBecause(reason: string, language: Language): string {
  return withdrawalReason(reason, language).replace(/[.。\s]+$/u, '')
}
