import type { MirrorReason } from './mirror.js'
import type { Names } from './names.js'

/** The sentences of a mirror, in every language: why a reason was listed, and what an unattributed figure is. */
export const mirrorWords = {
  cif_fob: {
    en: 'Exports are valued free on board and imports with cost, insurance and freight, and here the side that imports tells more than the side that exports.',
    vi: 'Xuất khẩu được tính theo giá FOB còn nhập khẩu theo giá CIF, và ở đây bên nhập khẩu báo cáo nhiều hơn bên xuất khẩu.',
    zh: '出口按离岸价计算，进口按到岸价计算，此处进口方所报大于出口方所报。',
  },
  timing: {
    en: 'Goods leave in one period and arrive in the next.',
    vi: 'Hàng rời cảng trong kỳ này và đến nơi trong kỳ sau.',
    zh: '货物在一期启运，可能在下一期到达。',
  },
  timing_short: {
    en: 'Goods leave in one period and arrive in the next, which weighs the more the shorter the period; this one is shorter than a year.',
    vi: 'Hàng rời cảng trong kỳ này và đến nơi trong kỳ sau; kỳ càng ngắn thì ảnh hưởng càng lớn, và kỳ này ngắn hơn một năm.',
    zh: '货物在一期启运，可能在下一期到达；时期越短影响越大，本期不足一年。',
  },
  re_exports: {
    en: 'These are all goods together, and goods that pass through a third place may be told by one side under that place and by the other under where they come from or go to.',
    vi: 'Đây là toàn bộ hàng hóa; hàng đi qua nơi thứ ba có thể được một bên ghi theo nơi đó, còn bên kia ghi theo nơi xuất xứ hoặc nơi đến cuối cùng.',
    zh: '此处为全部货物合计；经第三地转运的货物，一方可能记在该地名下，另一方则记在原产地或最终目的地名下。',
  },
} as const satisfies Record<Exclude<MirrorReason, 'coverage'> | 'timing_short', Names>

/** Said of a row that has figures of nobody's side. */
export const unattributedWords: Names = {
  en: 'A figure under unattributed is neither side’s: nothing says that the area whose trade it tells compiled it, so it stands apart and enters no gap.',
  vi: 'Số liệu ở mục unattributed không thuộc bên nào: không có gì cho biết chính khu vực được nói đến đã tổng hợp nó, nên nó đứng riêng và không tính vào chênh lệch.',
  zh: 'unattributed 下的数据不属于任何一方：没有说明其由所述地区自行编制，因此单独列出，不计入差额。',
}

const lists = { en: new Intl.ListFormat('en-GB'), vi: new Intl.ListFormat('vi'), zh: new Intl.ListFormat('zh') }

/** Coverage, where figures of an area are told without others that are often counted with it. */
export function withoutWords(area: Names, others: readonly Names[]): Names {
  const [en, vi, zh] = (['en', 'vi', 'zh'] as const).map((language) =>
    lists[language].format(others.map((other) => other[language])),
  )
  return {
    en: `${area.en} is without ${en}, with which others may count it.`,
    vi: `${area.vi} không bao gồm ${vi}, trong khi nơi khác có thể tính gộp.`,
    zh: `${area.zh}不包括${zh}，而他方可能合并计算。`,
  }
}

/** Coverage, where the figure of an area says of itself that its definition differs. */
export function differsWords(area: Names): Names {
  return {
    en: `The figure of ${area.en} says that its definition differs (status D).`,
    vi: `Số liệu của ${area.vi} cho biết định nghĩa của nó khác (trạng thái D).`,
    zh: `${area.zh}的数据注明其定义不同（状态 D）。`,
  }
}
