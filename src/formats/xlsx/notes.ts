import type { Language, Names } from '../../model/names.js'
import type { Face } from '../../model/representation.js'
import { statuses } from '../../model/status.js'
import type { Meta } from '../../model/table.js'

const words = {
  question: { en: 'Question', vi: 'Câu hỏi', zh: '查询' },
  edition: { en: 'Edition', vi: 'Ấn bản', zh: '版本' },
  as_of: { en: 'As known on', vi: 'Theo thông tin đến ngày', zh: '截至日期' },
  applied: { en: 'As understood', vi: 'Được hiểu là', zh: '理解为' },
  complete: { en: 'All rows are here', vi: 'Đủ tất cả các dòng', zh: '包含全部行' },
  empty: { en: 'Why there are none', vi: 'Vì sao không có', zh: '为何为空' },
  hint: { en: 'Hint', vi: 'Gợi ý', zh: '提示' },
  reading: { en: 'How to read', vi: 'Cách đọc', zh: '阅读说明' },
  status: { en: 'Status', vi: 'Trạng thái', zh: '状态' },
} satisfies Record<string, Names>

const readings: readonly Names[] = [
  {
    en: 'value is in the unit itself, never in thousands or millions.',
    vi: 'value tính theo chính đơn vị đó, không phải nghìn hay triệu.',
    zh: 'value 以该单位本身计，而非千或百万。',
  },
  {
    en: 'low and high are the least and the most that the print allows; empty: open on that side.',
    vi: 'low và high là mức thấp nhất và cao nhất mà bản in cho phép; để trống: không giới hạn phía đó.',
    zh: 'low 和 high 为印刷数字允许的下限与上限；空白表示该侧不限。',
  },
  {
    en: 'digits are the significant digits that the print claims; qualifier is how it qualifies the number.',
    vi: 'digits là số chữ số có nghĩa của bản in; qualifier là từ hạn định đi kèm.',
    zh: 'digits 为印刷数字的有效位数；qualifier 为其限定词。',
  },
  {
    en: 'period, base and known are text: 2024, 2024-Q3, 2024-07, 2025-01/2025-04; days are YYYY-MM-DD.',
    vi: 'period, base và known là văn bản: 2024, 2024-Q3, 2024-07, 2025-01/2025-04; ngày viết YYYY-MM-DD.',
    zh: 'period、base 和 known 为文本：2024、2024-Q3、2024-07、2025-01/2025-04；日期写作 YYYY-MM-DD。',
  },
  {
    en: 'id leads to the whole account of a figure: /v1/figures/{id}.',
    vi: 'id dẫn đến toàn bộ giải trình của số liệu: /v1/figures/{id}.',
    zh: 'id 指向该数字的完整来源说明：/v1/figures/{id}。',
  },
]

function questionRows(meta: Meta, { path, origin, language }: Face): string[][] {
  const told: [keyof typeof words, string | null | undefined][] = [
    ['question', new URL(path, origin).href],
    ['edition', meta.edition],
    ['as_of', meta.as_of],
    ['applied', JSON.stringify(meta.applied)],
    ['empty', meta.empty_because],
    ['hint', meta.hint],
  ]
  return told.flatMap(([word, text]) => (text === null || text === undefined ? [] : [[words[word][language], text]]))
}

function readingRows(language: Language): string[][] {
  return [
    ...readings.map((reading) => [words.reading[language], reading[language]]),
    ...Object.entries(statuses).map(([code, name]) => [words.status[language], `${code}: ${name}`]),
  ]
}

/** What is to be said of a workbook, a row each: what was asked of which edition, and, where it has figures, how to read them. */
export function noteRows(
  meta: Meta,
  face: Face,
  { complete, figures }: { complete: boolean; figures: boolean },
): string[][] {
  return [
    ...questionRows(meta, face),
    [words.complete[face.language], String(complete)],
    ...(figures ? readingRows(face.language) : []),
  ]
}
