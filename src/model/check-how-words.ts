import type { CheckHow } from './check-how.js'
import type { Names } from './names.js'

/** What follows from other figures, in a sentence a language: {0} and {1} are the first two, {all} all of them, {rest} all but the first, {range} what follows. */
export const checkHowWords: Record<CheckHow, Names> = {
  share: {
    en: '{0} divided by {1} makes {range}.',
    vi: '{0} chia cho {1} bằng {range}.',
    zh: '{0}除以{1}，得{range}。',
  },
  ratio: {
    en: '{0} divided by {1} makes {range}.',
    vi: '{0} chia cho {1} bằng {range}.',
    zh: '{0}除以{1}，得{range}。',
  },
  ratio_percent: {
    en: '{0} divided by {1} makes {range}.',
    vi: '{0} chia cho {1} bằng {range}.',
    zh: '{0}除以{1}，得{range}。',
  },
  sum_ratio_percent: {
    en: 'The first two of {all} together, divided by the third, make {range}.',
    vi: 'Hai số đầu trong {all} cộng lại rồi chia cho số thứ ba bằng {range}.',
    zh: '{all}中前两项之和除以第三项，得{range}。',
  },
  percent_change: {
    en: 'From {1} to {0} the change is {range}.',
    vi: 'Từ {1} đến {0}, mức thay đổi là {range}.',
    zh: '从{1}到{0}，变化为{range}。',
  },
  growth_of_whole: {
    en: 'The parts and their growth, each weighing as much as it is large, make a growth of the whole of {range}: {all}.',
    vi: 'Các bộ phận và mức tăng của chúng, tính theo tỷ trọng, cho mức tăng chung {range}: {all}.',
    zh: '各部分及其增长按比重计算，总体增长为{range}：{all}。',
  },
  sum: { en: '{all} add up to {range}.', vi: '{all} cộng lại bằng {range}.', zh: '{all}相加，得{range}。' },
  balance: { en: '{0} less {1} makes {range}.', vi: '{0} trừ đi {1} bằng {range}.', zh: '{0}减去{1}，得{range}。' },
  rank: {
    en: 'Counting those known to be greater than {0}, it takes {range}.',
    vi: 'Đếm các số đã biết lớn hơn {0}, số này đứng {range}.',
    zh: '按已知大于{0}的个数计，列{range}。',
  },
  rank_in_total: {
    en: 'Counting those greater than {0}, and those for which {1} leaves room, it takes {range}.',
    vi: 'Đếm các số lớn hơn {0}, kể cả những số còn có thể nằm trong {1}, số này đứng {range}.',
    zh: '按大于{0}的个数计，并计入{1}中尚可容纳者，列{range}。',
  },
  streak_of_ranks: {
    en: 'Counted back from this period, rank 1 was held for {range}: {all}.',
    vi: 'Đếm ngược từ kỳ này, hạng 1 được giữ trong {range}: {all}.',
    zh: '自本期往前数，连续居第1位{range}：{all}。',
  },
  streak_since: {
    en: '{0} and the years since, if the run was not broken, make {range}.',
    vi: '{0} cộng với các năm sau đó, nếu không gián đoạn, bằng {range}.',
    zh: '{0}加上此后各年（若未中断），得{range}。',
  },
  convert: {
    en: '{0} times the rate makes {range}: {rest}.',
    vi: '{0} nhân với tỷ giá bằng {range}: {rest}.',
    zh: '{0}乘以汇率，得{range}：{rest}。',
  },
  convert_back: {
    en: '{0} divided by the rate makes {range}: {rest}.',
    vi: '{0} chia cho tỷ giá bằng {range}: {rest}.',
    zh: '{0}除以汇率，得{range}：{rest}。',
  },
  average_change: {
    en: 'The changes of the months, one upon the other, make a change of the annual average of {range}: {all}.',
    vi: 'Mức thay đổi của các tháng nối tiếp nhau cho mức thay đổi bình quân năm {range}: {all}.',
    zh: '各月变化逐月累积，年平均变化为{range}：{all}。',
  },
  within_kind: {
    en: 'No figure of this kind lies outside {range}.',
    vi: 'Số liệu loại này không thể nằm ngoài {range}.',
    zh: '此类数据不会超出{range}。',
  },
  within_whole: {
    en: 'A part is no more than its whole, {0}: it lies within {range}.',
    vi: 'Bộ phận không lớn hơn tổng thể, {0}: trong khoảng {range}.',
    zh: '部分不大于其整体{0}：应为{range}。',
  },
  within_list: {
    en: 'A rank is no more than the length of its list, {0}: it lies within {range}.',
    vi: 'Thứ hạng không vượt quá độ dài danh sách, {0}: trong khoảng {range}.',
    zh: '位次不超过榜单长度{0}：应为{range}。',
  },
}
