import type { Topic } from '../../model/indicator.js'
import type { Names } from '../../model/names.js'

/** The agency that maintains our structures. */
export const agency = 'RR'

/** The version of all our structures. */
export const structureVersion = '1.0.0'

/** The id of our one data structure. */
export const dataStructure = 'DSD_FIGURES'

/** A dataflow: the stored figures of some topics; null: of all. */
export interface Flow {
  id: string
  names: Names
  topics: readonly Topic[] | null
}

/** The dataflows, by subject. */
export const flows: readonly Flow[] = [
  { id: 'DF_TRADE', names: { en: 'Trade', vi: 'Thương mại', zh: '贸易' }, topics: ['trade'] },
  {
    id: 'DF_FDI',
    names: { en: 'Foreign direct investment', vi: 'Đầu tư trực tiếp nước ngoài', zh: '外商直接投资' },
    topics: ['investment'],
  },
  {
    id: 'DF_NA',
    names: { en: 'National accounts', vi: 'Tài khoản quốc gia', zh: '国民账户' },
    topics: ['national_accounts'],
  },
  { id: 'DF_PRICES', names: { en: 'Prices', vi: 'Giá cả', zh: '价格' }, topics: ['prices'] },
  { id: 'DF_ALL', names: { en: 'All figures', vi: 'Tất cả số liệu', zh: '全部数字' }, topics: null },
]
