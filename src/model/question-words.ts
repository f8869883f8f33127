/** A word of a text in free words. */
export interface QuestionWord {
  /** As it is compared: without marks, in small letters, half-width. */
  text: string
  /** Whether it is a Han character: those are words each, as they are written without blanks. */
  han: boolean
  /** Whether it may be a sign such as VN, IN or AND: written in plain letters, and where it is a common word too, on purpose. */
  sign: boolean
  /** Whether it is written in capitals where others are not, as codes are. */
  large: boolean
  /** Whether it names nothing by itself: of, between, của, and years, which are periods. */
  joins: boolean
}

const letter = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu

// Words without a meaning of their own, folded. Many are codes of countries too: IN, AND, TO, PER, NAM (năm is year).
const joining = new Set(
  `a an and are as at be by for from in is it of on or per so the to was with between va cua voi tu sang den giua trong theo
  la nam o ve cho cac nhung tai do so 的 和 与 对 在 从 到 年 是 及`.split(/\s+/),
)

/** A text as it is compared: half-width (NFKD), without marks, đ as d, in small letters. Folding what is folded changes nothing. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/đ/g, 'd')
}

/** The words of a text, folded, in order: Latin words, numbers, single Han characters. */
export function wordsOf(text: string): QuestionWord[] {
  const parts = text.normalize('NFKC').match(letter) ?? []
  // Where all is written large, letter case says nothing.
  const shouted = parts.length > 1 && !/\p{Ll}/u.test(text)
  return parts.flatMap((part) => {
    const word = folded(part)
    if (word === '') return []
    const joins = joining.has(word) || /^(19|20)\d\d$/.test(word)
    const large = part === part.toUpperCase() && !shouted
    const sign = /^[\w-]+$/.test(part) && (!joins || large || parts.length === 1)
    return [{ text: word, han: /\p{Script=Han}/u.test(word), sign, large, joins }]
  })
}
