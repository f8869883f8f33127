import type { Names } from '../names.js'
import { periodWords } from '../period-words.js'
import { quotation } from '../quotation.js'
import { withdrawnBecause } from '../withdrawal-words.js'

const said = (en: string, vi: string, zh: string): Names => ({ en, vi, zh })

/** Why a claim cannot be verified, a sentence a language; `words` are the claim's own. */
export const reasons = {
  value: (words: string) =>
    said(
      `The value is not understood at ${quotation(words)}.`,
      `Không hiểu giá trị ở chỗ ${quotation(words)}.`,
      `数值中的${quotation(words)}无法理解。`,
    ),
  nonsense: (words: string) =>
    said(
      `The value ${quotation(words)} makes no sense of this indicator.`,
      `Giá trị ${quotation(words)} không có nghĩa đối với chỉ tiêu này.`,
      `数值${quotation(words)}对该指标没有意义。`,
    ),
  unit: (words: string) =>
    said(
      `The unit ${quotation(words)} is not understood.`,
      `Không hiểu đơn vị ${quotation(words)}.`,
      `单位${quotation(words)}无法理解。`,
    ),
  units: (words: string) =>
    said(
      `The value says another unit than ${quotation(words)}.`,
      `Giá trị nêu một đơn vị khác với ${quotation(words)}.`,
      `数值所用的单位与${quotation(words)}不同。`,
    ),
  period: (words: string) =>
    said(
      `${quotation(words)} names no one period.`,
      `${quotation(words)} không chỉ một kỳ xác định.`,
      `${quotation(words)}不是一个明确的时期。`,
    ),
  unknown: (words: string) =>
    said(
      `${quotation(words)} is no code and no name we know.`,
      `${quotation(words)} không phải mã hay tên nào được biết.`,
      `${quotation(words)}不是已知的代码或名称。`,
    ),
  ambiguous: (words: string) =>
    said(
      `${quotation(words)} may mean several things; candidates names them.`,
      `${quotation(words)} có thể mang nhiều nghĩa; xem candidates.`,
      `${quotation(words)}可能有多种含义，见candidates。`,
    ),
  no_figure: (subject: Names) =>
    said(`No source has ${subject.en}.`, `Không nguồn nào có ${subject.vi}.`, `没有来源提供${subject.zh}。`),
  other_unit: (subject: Names, units: Names) =>
    said(
      `${subject.en} is known in another unit only: ${units.en}.`,
      `${subject.vi} chỉ được biết theo đơn vị khác: ${units.vi}.`,
      `${subject.zh}仅有以其他单位计的数值：${units.zh}。`,
    ),
  products: (subject: Names) =>
    said(
      `${subject.en} is told of several products and not of all together; candidates names them.`,
      `${subject.vi} được nêu theo từng loại chứ không có số chung; xem candidates.`,
      `${subject.zh}仅有分项数字而无总数，见candidates。`,
    ),
  part: (subject: Names, part: Names) =>
    said(
      `Of ${subject.en} only a part is told, ${part.en}, and the claim does not say that it speaks of that.`,
      `Về ${subject.vi} chỉ có số của một phần, ${part.vi}, mà phát biểu không nói đến phần đó.`,
      `${subject.zh}仅有其中一部分（${part.zh}）的数字，而该说法未指明这一部分。`,
    ),
  not_known_yet: (subject: Names, day: string) =>
    said(
      `${subject.en} was not known yet on ${periodWords(day, 'en')}.`,
      `${subject.vi} chưa được biết vào ${periodWords(day, 'vi')}.`,
      `${subject.zh}在${periodWords(day, 'zh')}尚未公布。`,
    ),
  withdrawn: (subject: Names, day: string, reason: string) =>
    said(
      `${subject.en} was withdrawn by its source on ${periodWords(day, 'en')}: ${withdrawnBecause(reason, 'en')}.`,
      `${subject.vi} đã bị nguồn rút lại vào ${periodWords(day, 'vi')}: ${withdrawnBecause(reason, 'vi')}.`,
      `${subject.zh}已于${periodWords(day, 'zh')}被来源撤回：${withdrawnBecause(reason, 'zh')}。`,
    ),
  base: (then: Names) =>
    said(
      `The claim does not say its base. It agrees with a figure of another base than today’s, which is no revision of it: ${then.en}.`,
      `Phát biểu không nêu kỳ gốc. Nó phù hợp với số liệu theo kỳ gốc khác hiện nay, và đó không phải là điều chỉnh: ${then.vi}.`,
      `该说法未说明基期。它与另一基期的数字相符，而该数字与目前数字的差别并非修订：${then.zh}。`,
    ),
  missing: (subject: Names) =>
    said(
      `The source says that a value of ${subject.en} is missing.`,
      `Nguồn cho biết thiếu giá trị của ${subject.vi}.`,
      `来源注明${subject.zh}缺少数值。`,
    ),
} as const
