import { wordsOf } from './question-words.js'
import type { Hit } from './search-hits.js'

/** The areas that a text says something comes from, and goes to. */
export interface Directions {
  from: ReadonlySet<string>
  to: ReadonlySet<string>
}

// Folded, as the words of questions are: từ, đến, tới, vào.
const froms = new Set(['from', 'tu', '从', '自'])
const tos = new Set(['to', 'into', 'sang', 'den', 'toi', 'vao', '对', '向', '往'])

/** The directions that the words before the names of areas give: "exports to China from Vietnam", "xuất khẩu từ Việt Nam sang Trung Quốc", "越南对中国出口". */
export function directionsOf(text: string, hits: readonly Hit[]): Directions {
  const words = wordsOf(text).map((word) => word.text)
  const after = (said: ReadonlySet<string>) =>
    hits.flatMap(({ kind, code, matched }) => {
      const before = words.slice(0, matched[0]).findLast((word) => word !== 'the')
      return kind === 'area' && before !== undefined && said.has(before) ? [code] : []
    })
  return { from: new Set(after(froms)), to: new Set(after(tos)) }
}
