import type { Qualifier } from '../precision.js'
import { plainText } from './lexicon.js'
import { wholeNumber, wholeNumberOf } from './number-words.js'

/** A place in a ranking as words say it: the sixth, or one of the first five (top). */
export interface SaidRank {
  place: number
  qualifier: Extract<Qualifier, 'top'> | null
}

const superlatives = 'largest|biggest|highest|strongest|greatest|most important|leading|best|busiest|richest'
const en = [
  `(?:the )?(?:ranks?|ranked|ranking|place[ds]?|no\\.?|number|#)\\s*(?<n>${wholeNumber})`,
  `(?:the |ranks? |ranked |place[ds]? )?(?<n>\\d{1,9})(?:st|nd|rd|th)?(?: ?\\/ ?| of | out of | among )\\d{2,9}(?: economies| countries)?`,
  `(?:the |ranks? |ranked |in )?(?<n>\\d{1,9}(?:st|nd|rd|th)|(?:[a-z]+ty[ -])?[a-z]+(?:st|nd|rd|th))(?:[ -](?:${superlatives}|place|position|spot))?`,
]
const vi = [
  `(?:(?:đứng|xếp|ở|vị trí|giữ|hạng|lớn|cao) ?)*(?:thứ|hạng|số|vị trí) (?<n>${wholeNumber})(?: thế giới)?`,
  `(?:lớn|cao|nhiều|mạnh|đông) thứ (?<n>${wholeNumber})`,
]
const zh = [`(?:位列|位居|排名|排在|排|列|居|为)?(?:第)(?<n>${wholeNumber})(?:大|位|名|高|多)?`]
const firsts = [
  `(?:the |is the |at the |as the )?(?:${superlatives}|first|top|leader|number one|no\\. ?1|first place|top spot|led)`,
  '(?:đứng |xếp |ở |vị trí )?(?:đầu|đầu bảng|dẫn đầu|số một|số 1|nhất|(?:lớn|cao|nhiều|mạnh|đông|quan trọng) nhất)',
  '(?:最大|最高|最多|最强|居首|首位|榜首|居首位|位居首位|位列第一|第一大|头号|冠军)',
]
const tops = [
  `(?:the |in the |among the |within the )?(?:top|first)[ -](?<n>${wholeNumber})`,
  `(?:trong |lọt |nằm trong |thuộc )?(?:nhóm |tốp |top )(?<n>${wholeNumber})(?: (?:đầu|dẫn đầu))?`,
  `(?:位列|位居|进入|跻身)?(?:全球)?前(?<n>${wholeNumber})(?:位|名|强|大)?`,
]

const whole = (patterns: string[]) => patterns.map((pattern) => new RegExp(`^${pattern}$`, 'u'))
const placed = whole([...en, ...vi, ...zh])
const [leading, within] = [whole(firsts), whole(tops)]

function placeIn(text: string, patterns: RegExp[]): number | null {
  for (const pattern of patterns) {
    const place = wholeNumberOf(pattern.exec(text)?.groups?.n ?? '')
    if (place >= 1) return place
  }
  return null
}

/** The place that a text says in words or as an ordinal ("6th", "thứ sáu", "第六", "largest", "top 5"), and nothing else; null where it says none. */
export function rankOf(text: string): SaidRank | null {
  const said = plainText(text).replace(/[.!]+$/, '')
  const among = placeIn(said, within)
  if (among !== null) return { place: among, qualifier: 'top' }
  if (leading.some((pattern) => pattern.test(said))) return { place: 1, qualifier: null }
  const place = placeIn(said, placed)
  return place === null ? null : { place, qualifier: null }
}
