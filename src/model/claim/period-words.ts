import { wholeNumber } from './number-words.js'

/** English months, by their first three letters. */
export const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const month =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?'

const y = '(?<y>\\d{4})'
const n = `(?<n>${wholeNumber})`
const m = `(?<m>${wholeNumber})`
const d = '(?<d>\\d{1,2})'
const to = '\\s*(?:-|–|—|to|until|through|đến|tới|至|到)\\s*'
const viYear = '(?:\\s*[/-]\\s*|,? (?:của )?(?:năm )?)'
const enYear = '(?:,? (?:of )?|\\s*[/-]\\s*)'

/** What a pattern of words spells: a period of this kind. */
export type PeriodKind =
  | 'year'
  | 'half'
  | 'quarter'
  | 'month'
  | 'first_months'
  | 'last_months'
  | 'months'
  | 'years'
  | 'since'
  | 'since_year'
  | 'day'

/** How people write periods, in small letters: y the year, n which half, quarter or how many months, m and u months, d the day. */
export const periodPatterns: Readonly<Record<PeriodKind, readonly string[]>> = {
  year: [
    `(?:the |full |whole |calendar )*(?:year )?${y}(?: full[ -]year)?`,
    `(?:fy|fiscal year|financial year|năm tài chính)[ -]?${y}`,
    `${y}(?:财年|财政年度)`,
    `(?:at |by |as of |as at )?(?:the )?(?:end|year[ -]end|close)(?: of)? ${y}`,
    `(?:cả |trong )?năm ${y}`,
    `(?:tính đến |đến |vào )?(?:hết|cuối)(?: năm)? ${y}`,
    `(?:截至)?${y}年?(?:度|全年|底|年底|末)?`,
  ],
  half: [
    `(?:the )?(?<n>first|second|1st|2nd) half(?:[ -]year)?${enYear}${y}`,
    `h(?<n>[12])${enYear}${y}`,
    `(?<n>[12])h[ -]?${y}`,
    `${y}[ -/]*h(?<n>[12])`,
    `(?:nửa )(?<n>đầu|cuối|sau)(?: của)?(?: năm)?${viYear}${y}`,
    `(?:6|sáu) tháng (?<n>đầu|cuối)(?: của)?(?: năm)?${viYear}${y}`,
    `${y}年?(?<n>上|下)半年`,
  ],
  quarter: [
    `q(?<n>[1-4])${enYear}${y}`,
    `(?<n>[1-4])q[ -]?${y}`,
    `${y}[ -/]*q(?<n>[1-4])`,
    `(?:the )?(?:quarter )${n}${enYear}${y}`,
    `(?:the )?${n} quarter${enYear}${y}`,
    `quý (?:thứ )?${n}${viYear}${y}`,
    `${y}年?第?${n}季度?`,
  ],
  month: [
    `(?:the month of )?(?<m>${month})${enYear}${y}`,
    `${y}[ -](?<m>${month})`,
    `tháng ${m}${viYear}${y}`,
    `(?<m>\\d{1,2})[/-]${y}`,
    `${y}[/.](?<m>\\d{1,2})`,
    `${y}年${m}月份?`,
  ],
  first_months: [
    `(?:the )?first ${n} months${enYear}${y}`,
    `${n} tháng(?: đầu)?(?: của)?(?: năm)?${viYear}${y}`,
    `${y}年?(?:前|头)${n}个?月`,
  ],
  last_months: [
    `(?:the )?last ${n} months${enYear}${y}`,
    `${n} tháng cuối(?: của)?(?: năm)?${viYear}${y}`,
    `${y}年?(?:后|最后)${n}个?月`,
  ],
  months: [
    `(?<m>${month})${to}(?<u>${month})${enYear}${y}`,
    `(?:từ )?tháng ${m}${to}(?:tháng )?(?<u>${wholeNumber})${viYear}${y}`,
    `${y}年${m}月?${to}(?<u>${wholeNumber})月份?`,
  ],
  years: [
    `(?:the period |the years |years |between )?${y}(?:${to}| and )(?<z>\\d{4})`,
    `(?:giai đoạn |các năm |từ )?(?:năm )?${y}${to}(?:năm )?(?<z>\\d{4})`,
    `${y}年${to}(?<z>\\d{4})年`,
  ],
  since: [
    `(?:since|from) (?<m>${month})${enYear}${y}(?: to (?:now|date)| onwards?| on)?`,
    `(?:kể )?từ tháng ${m}${viYear}${y}(?: đến nay| tới nay| trở đi)?`,
    `(?:自|从)?${y}年${m}月(?:份)?(?:以来|至今|起|以后)`,
  ],
  since_year: [
    `since (?:the )?(?:(?:start|beginning) of )?(?:the year )?${y}`,
    `(?:kể )?từ (?:đầu )?(?:năm )?${y}(?: đến nay| tới nay)?`,
    `(?:自|从)?${y}年?(?:初|年初)?(?:以来|至今)`,
  ],
  day: [
    `(?<m>${month}) ${d}(?:st|nd|rd|th)?,? ${y}`,
    `(?:the )?${d}(?:st|nd|rd|th)? (?:of )?(?<m>${month}),? ${y}`,
    `(?:ngày )?${d} tháng ${m}${viYear}${y}`,
    `ngày ${d}[/.-](?<m>\\d{1,2})[/.-]${y}`,
    `${y}年(?<m>\\d{1,2})月${d}[日号]`,
    `${y}[/.](?<m>\\d{1,2})[/.]${d}`,
  ],
}

/** What may stand before a period and says nothing of it. */
export const periodLeads = /^(?:in|during|for|over|on|trong|vào|ở|tại|在|于) ?/
