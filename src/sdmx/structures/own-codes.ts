import type { Item } from '../../formats/sdmx/artefact.js'
import type { Topic } from '../../model/indicator.js'
import type { Names } from '../../model/names.js'

const items = <Id extends string>(names: Record<Id, readonly [en: string, vi: string, zh: string]>): Item[] =>
  Object.entries<readonly [string, string, string]>(names).map(([id, [en, vi, zh]]) => ({ id, names: { en, vi, zh } }))

/** The topics of indicators, the categories of our flows. */
export const topicItems = items<Topic>({
  trade: ['Trade', 'Thương mại', '贸易'],
  investment: ['Investment', 'Đầu tư', '投资'],
  national_accounts: ['National accounts', 'Tài khoản quốc gia', '国民账户'],
  prices: ['Prices', 'Giá cả', '价格'],
  innovation: ['Innovation', 'Đổi mới sáng tạo', '创新'],
  travel: ['Travel', 'Đi lại', '出行'],
  finance: ['Finance', 'Tài chính', '金融'],
  projects: ['Projects', 'Dự án', '项目'],
  environment: ['Environment', 'Môi trường', '环境'],
})

/** What our code lists are called. */
export const codelistNames: Readonly<Record<string, Names>> = {
  CL_INDICATOR: { en: 'Indicators', vi: 'Chỉ tiêu', zh: '指标' },
  CL_AREA: { en: 'Areas', vi: 'Khu vực', zh: '地区' },
  CL_PRODUCT: { en: 'Products', vi: 'Sản phẩm', zh: '产品' },
  CL_UNIT: { en: 'Units', vi: 'Đơn vị đo', zh: '计量单位' },
  CL_SOURCE: { en: 'Sources', vi: 'Nguồn', zh: '来源' },
  CL_QUALIFIER: { en: 'Qualifiers of the print', vi: 'Từ hạn định khi in', zh: '印刷限定词' },
  CL_NATURE: {
    en: 'Natures of figures that are no outcomes',
    vi: 'Loại số liệu không phải kết quả',
    zh: '非实际结果的性质',
  },
  CL_FREQ: { en: 'Frequency', vi: 'Tần suất', zh: '频率' },
  CL_OBS_STATUS: { en: 'Observation status', vi: 'Trạng thái quan sát', zh: '观测状态' },
  CL_UNIT_MULT: { en: 'Unit multiplier', vi: 'Bội số đơn vị', zh: '单位乘数' },
  CL_DECIMALS: { en: 'Decimals', vi: 'Số chữ số thập phân', zh: '小数位数' },
  CL_TIME_PER_COLLECT: { en: 'Time period collection', vi: 'Cách thu thập theo thời kỳ', zh: '时期采集方式' },
}
