import type { Names } from './names.js'

/** Why an operation makes nothing of what it is given: its inputs are of another kind, or do not stand to each other as they should. */
export const refusedInputWords = {
  measure_unfit: {
    en: '{0} has the measure {1}; {2} makes sense only of: {3}.',
    vi: '{0} thuộc loại {1}; {2} chỉ có nghĩa với: {3}.',
    zh: '{0}的类型为{1}；{2}只适用于：{3}。',
  },
  no_longer_of: {
    en: '{0} is no figure of {1} any more; {2} makes nothing of it.',
    vi: '{0} không còn là số liệu của {1}; {2} không áp dụng được.',
    zh: '{0}已不是{1}的数值；{2}不适用。',
  },
  not_shared: {
    en: '{0} takes figures that share their {1}, not of {2} and {3}.',
    vi: '{0} chỉ nhận các số liệu cùng {1}, không phải của {2} và {3}.',
    zh: '{0}只用{1}相同的数值，而非{2}与{3}的数值。',
  },
  not_earlier: {
    en: '{0} is no period before {1} that it could be compared with.',
    vi: '{0} không phải là kỳ trước {1} để so sánh.',
    zh: '{0}不是{1}之前可供比较的时期。',
  },
  not_just_before: {
    en: '{0} is not the period just before {1}, the only one that it is compared with here.',
    vi: '{0} không phải là kỳ liền trước {1}, kỳ duy nhất được so sánh ở đây.',
    zh: '{0}不是紧接{1}之前的时期，此处{1}只与前一期比较。',
  },
  not_the_year_before: {
    en: '{0} is not the same period as {1} a year before, the only one that it is compared with.',
    vi: '{0} không phải là cùng kỳ năm trước của {1}, kỳ duy nhất được so sánh.',
    zh: '{0}不是{1}的上年同期，而{1}只与上年同期比较。',
  },
  cell_repeated: {
    en: '{0} is of a cell that is there already; {1} takes each once.',
    vi: '{0} thuộc ô đã có; {1} chỉ nhận mỗi ô một lần.',
    zh: '{0}所在的单元已计入；{1}对每个单元只取一次。',
  },
  not_one_change: {
    en: '{0} is not the change of one thing on the period before.',
    vi: '{0} không phải là mức thay đổi của cùng một đối tượng so với kỳ trước.',
    zh: '{0}不是同一对象较上一期的变动。',
  },
  no_part: {
    en: '{0} is no part of {1}, by one of area, product and indicator.',
    vi: '{0} không phải là một phần của {1} theo khu vực, sản phẩm hay chỉ tiêu.',
    zh: '{0}在地区、产品或指标上不是{1}的一部分。',
  },
  never_set_over: {
    en: 'No indicator sets {0} over {1}.',
    vi: 'Không có chỉ tiêu nào chia {0} cho {1}.',
    zh: '没有以{1}除{0}的指标。',
  },
  not_the_parts_over: {
    en: '{0} and {1} are not the two parts of what an indicator sets over {2}.',
    vi: '{0} và {1} không phải là hai phần của đại lượng được một chỉ tiêu chia cho {2}.',
    zh: '{0}与{1}不是某指标以{2}相除之数的两个部分。',
  },
  not_all_parts: {
    en: '{0} are not all the parts of one indicator.',
    vi: '{0} không phải là tất cả các phần của một chỉ tiêu.',
    zh: '{0}不是同一指标的全部组成部分。',
  },
  not_parts_of_product: {
    en: '{0} are not parts of one product.',
    vi: '{0} không phải là các phần của một sản phẩm.',
    zh: '{0}不是同一产品的组成部分。',
  },
  speaks_of_other: {
    en: '{0} speaks of {1}, and is not added up.',
    vi: '{0} nói về {1} nên không cộng được.',
    zh: '{0}说明的是{1}，不能相加。',
  },
  differ_in_both: {
    en: 'A sum adds up what differs in {0} or in {1}, not in both.',
    vi: 'Phép cộng chỉ gộp những gì khác nhau ở {0} hoặc ở {1}, không phải cả hai.',
    zh: '求和只合并在{0}或{1}上不同者，不能两者都不同。',
  },
  no_difference: {
    en: 'No indicator is the difference of {0} and {1}.',
    vi: 'Không có chỉ tiêu nào là hiệu của {0} và {1}.',
    zh: '没有哪个指标是{0}与{1}之差。',
  },
  not_one_of_two_parts: {
    en: '{0} is not one of two parts of {1}.',
    vi: '{0} không phải là một trong hai phần của {1}.',
    zh: '{0}不是{1}两个组成部分之一。',
  },
  not_mirrored: {
    en: '{0} is not what the other side tells of {1}.',
    vi: '{0} không phải là số liệu của phía bên kia đối với {1}.',
    zh: '{0}不是对方就{1}所报的数值。',
  },
  growth_missing: {
    en: '{0} is not followed by its growth.',
    vi: 'Sau {0} không phải là mức tăng của nó.',
    zh: '{0}之后不是其增长率。',
  },
  not_the_last_part: {
    en: '{0} is not the last part of a period of frequency {1}.',
    vi: '{0} không phải là phần cuối của một kỳ tần suất {1}.',
    zh: '{0}不是{1}频率时期的最后一段。',
  },
} as const satisfies Record<string, Names>
