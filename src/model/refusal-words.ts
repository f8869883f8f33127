import { amountText } from './claim/amount.js'
import { decimalFrom } from './decimal.js'
import type { Language, Names } from './names.js'
import type { Refusal, RefusalCode } from './refusal.js'
import { refusedInputWords } from './refused-input-words.js'

const said: Record<RefusalCode, Names> = {
  ...refusedInputWords,
  not_known: { en: '{0} is not known.', vi: 'Không có số liệu {0}.', zh: '没有{0}的数据。' },
  several_not_known: {
    en: '{0} is not known. Known are {1} of the {2} figures it takes.',
    vi: 'Không có số liệu {0}. Chỉ có {1} trong {2} số liệu cần thiết.',
    zh: '没有{0}的数据。所需的{2}个数值中已知{1}个。',
  },
  no_period_before: {
    en: '{0} has no counterpart before it to be compared with.',
    vi: '{0} không có kỳ tương ứng trước đó để so sánh.',
    zh: '{0}之前没有可供比较的对应时期。',
  },
  no_value: { en: '{0} has no value.', vi: '{0} không có giá trị.', zh: '{0}没有数值。' },
  undefined: {
    en: '{0} cannot be told of these values.',
    vi: 'Không thể tính {0} từ các giá trị này.',
    zh: '无法由这些数值计算{0}。',
  },
  other_source: {
    en: '{0} and {1} come from different sources; both ends must come from one.',
    vi: '{0} và {1} đến từ hai nguồn khác nhau; hai đầu phải cùng một nguồn.',
    zh: '{0}与{1}来源不同；两端须出自同一来源。',
  },
  other_compiler: {
    en: '{0} and {1} are not known to be alike: they share neither source nor compiler.',
    vi: 'Chưa rõ {0} và {1} có cùng cơ sở hay không: hai số không chung nguồn, cũng không rõ có chung cơ quan lập số liệu.',
    zh: '不知{0}与{1}口径是否相同：两者来源不同，编制机构也不同或不明。',
  },
  other_unit: {
    en: '{0} is in {1} and {2} in {3}.',
    vi: '{0} tính bằng {1}, còn {2} tính bằng {3}.',
    zh: '{0}以{1}计，{2}以{3}计。',
  },
  other_base: {
    en: '{0} has the base {1} and {2} the base {3}.',
    vi: '{0} có kỳ gốc {1}, còn {2} có kỳ gốc {3}.',
    zh: '{0}的基期为{1}，{2}的基期为{3}。',
  },
  other_territory: {
    en: '{0} has covered another territory since {1}: {2} and {3} cannot be compared.',
    vi: '{0} có địa giới khác từ ngày {1}: không thể so sánh {2} với {3}.',
    zh: '{0}自{1}起所辖范围不同：{2}与{3}不可比。',
  },
  series_breaks: {
    en: 'The series breaks at {0} (status B).',
    vi: 'Chuỗi số liệu bị gián đoạn tại {0} (trạng thái B).',
    zh: '该序列在{0}中断（状态B）。',
  },
  members_unsure: {
    en: 'It is not known whether the figures of {0} add up the same members.',
    vi: 'Chưa rõ các số liệu của {0} có cộng cùng những thành viên hay không.',
    zh: '不知{0}的各项数据是否由相同成员加总而成。',
  },
  total_not_known: {
    en: '{0} is not known, so it cannot be told whether all are ranked.',
    vi: 'Không có số liệu {0}, nên không thể biết đã xếp hạng đủ hay chưa.',
    zh: '没有{0}的数据，因此无法判断是否全部参与排名。',
  },
  no_list_made: {
    en: 'It would take a list of {0} of every area, which is not made.',
    vi: 'Việc này cần danh sách {0} của mọi khu vực, danh sách đó không được lập.',
    zh: '这需要列出各地区的{0}，此列表不予编制。',
  },
  part_of_none: {
    en: '{0} is part of no area we know.',
    vi: '{0} không thuộc khu vực nào được biết.',
    zh: '{0}不属于任何已知地区。',
  },
  no_rate: {
    en: 'No rate of {0} between {1} and {2} is known.',
    vi: 'Không có tỷ giá {0} giữa {1} và {2}.',
    zh: '没有{1}与{2}之间{0}的汇率。',
  },
  no_rate_loaded: {
    en: 'No exchange rate between {0} and {1} is loaded for {2}.',
    vi: 'Chưa nạp tỷ giá giữa {0} và {1} cho {2}.',
    zh: '未载入{0}与{1}之间{2}的汇率。',
  },
  rate_implied: {
    en: 'No exchange rate between {0} and {1} is loaded for {2}; the two amounts make {3} to {4} {0} a {1}.',
    vi: 'Chưa nạp tỷ giá giữa {0} và {1} cho {2}; hai số tiền này ứng với {3} đến {4} {0} một {1}.',
    zh: '未载入{0}与{1}之间{2}的汇率；两笔金额相当于1{1}合{3}至{4}{0}。',
  },
  not_the_rate: {
    en: '{0} is no rate that converts {1}.',
    vi: '{0} không phải là tỷ giá quy đổi {1}.',
    zh: '{0}不是可用于换算{1}的汇率。',
  },
  not_the_growth_leading: {
    en: '{0} is not the growth that leads to {1}.',
    vi: '{0} không phải là mức tăng dẫn đến {1}.',
    zh: '{0}不是通向{1}的增长率。',
  },
  not_the_growth_following: {
    en: '{0} is not the growth that follows {1}.',
    vi: '{0} không phải là mức tăng tiếp theo {1}.',
    zh: '{0}不是{1}之后的增长率。',
  },
  not_consecutive: {
    en: '{0} does not follow {1} at once: they make no period together.',
    vi: '{0} không liền sau {1}: hai kỳ không hợp thành một kỳ.',
    zh: '{0}并非紧接{1}：两者不能合成一个时期。',
  },
  not_the_months: {
    en: 'The inputs are not those of the {0} months from {1} to {2}, in order.',
    vi: 'Các số liệu không phải của {0} tháng từ {1} đến {2} theo thứ tự.',
    zh: '输入数据并非{1}至{2}共{0}个月的依次数据。',
  },
  measure_not_added: {
    en: '{0} has the measure {1}, which is not added up over time.',
    vi: '{0} thuộc loại {1}, không cộng dồn theo thời gian.',
    zh: '{0}的类型为{1}，不能按时间相加。',
  },
  growth_not_added: {
    en: '{0} is a growth, and a growth rate is not averaged or added up over time.',
    vi: '{0} là mức tăng, không tính trung bình hay cộng dồn theo thời gian.',
    zh: '{0}是增长率，不能按时间平均或相加。',
  },
  collection_unknown: {
    en: 'It is not said how {0} is collected over time, so it cannot be put together.',
    vi: 'Không rõ {0} được thu thập theo thời gian thế nào, nên không thể gộp lại.',
    zh: '未说明{0}如何按时间采集，因此不能合并。',
  },
  only_summed: {
    en: '{0} is summed over its period, so only sum makes a longer period of shorter ones.',
    vi: '{0} được cộng trong kỳ, nên chỉ có thể cộng (sum) các kỳ ngắn thành kỳ dài.',
    zh: '{0}是期内合计，只能用sum把短期合成长期。',
  },
  only_averaged: {
    en: '{0} is an average over its period, so only mean makes a longer period of shorter ones.',
    vi: '{0} là trung bình trong kỳ, nên chỉ có thể lấy trung bình (mean) các kỳ ngắn thành kỳ dài.',
    zh: '{0}是期内平均，只能用mean把短期合成长期。',
  },
  only_at_end: {
    en: '{0} is told at the end of its period: a stock is not added up, and only end makes a longer period of shorter ones.',
    vi: '{0} là số cuối kỳ: số tồn không cộng dồn, chỉ có thể lấy số cuối (end) làm kỳ dài.',
    zh: '{0}是期末数：存量不相加，只能用end把短期合成长期。',
  },
  no_heads: {
    en: 'No indicator counts the heads to divide by.',
    vi: 'Không có chỉ tiêu nào đếm dân số để chia.',
    zh: '没有可用作除数的人口指标。',
  },
  withdrawn: { en: '{0} was withdrawn.', vi: '{0} đã bị rút lại.', zh: '{0}已撤回。' },
}

/** A reason in a sentence of a language; `name` says what it speaks of, by its code or id unless told otherwise. */
export function refusalWords(
  { code, of }: Refusal,
  language: Language,
  name: (word: string) => string = (word) => word,
): string {
  return said[code][language].replace(/\{(\d)\}/g, (_, i: string) => {
    const word = of[Number(i)] ?? '–'
    if (typeof word === 'string') return name(word)
    return amountText({ value: decimalFrom(word), qualifier: null, unit: null }, language)
  })
}
