import type { Names } from '../../model/names.js'

/** A code list by its agency, id and version; those of agency SDMX are the cross-domain lists, named by URN alone. */
export interface CodelistName {
  agency: 'RR' | 'SDMX'
  id: string
  version: string
}

/** A component of our data structure: what it is called, what role it has, and which codes or which type of text it holds. */
export interface Component {
  id: string
  role: 'dimension' | 'time' | 'measure' | 'attribute'
  names: Names
  codelist: CodelistName | null
  /** SDMX 3.0 data types; of a coded component String. */
  type: 'String' | 'Double' | 'Integer' | 'Boolean' | 'ObservationalTimePeriod'
  /** Of an attribute: whether each observation has it. */
  mandatory: boolean
}

const ours = (id: string): CodelistName => ({ agency: 'RR', id, version: '1.0.0' })
const theirs = (id: string, version: string): CodelistName => ({ agency: 'SDMX', id, version })

type Said = [id: string, en: string, vi: string, zh: string]

const named =
  (role: Component['role']) =>
  (
    [id, en, vi, zh]: Said,
    codelist: CodelistName | null = null,
    { type = 'String' as Component['type'], mandatory = false } = {},
  ): Component => ({ id, role, names: { en, vi, zh }, codelist, type, mandatory })

const dimension = named('dimension')
const attribute = named('attribute')
const exact = { type: 'Double' } as const
const whole = { type: 'Integer' } as const

/**
 * The components of our one data structure, in its order: the dimensions of the key, the time, the measure, the attributes.
 * SOURCE is a dimension, or figures of two sources would stand in one place. Ids are those of the SDMX cross-domain concepts
 * where there is one; from QUALIFIER on they are ours.
 */
export const components: readonly Component[] = [
  dimension(['FREQ', 'Frequency', 'Tần suất', '频率'], theirs('CL_FREQ', '2.1')),
  dimension(['INDICATOR', 'Indicator', 'Chỉ tiêu', '指标'], ours('CL_INDICATOR')),
  dimension(['REF_AREA', 'Reference area', 'Khu vực tham chiếu', '参考地区'], ours('CL_AREA')),
  dimension(['COUNTERPART_AREA', 'Counterpart area', 'Khu vực đối tác', '对方地区'], ours('CL_AREA')),
  dimension(['PRODUCT', 'Product', 'Sản phẩm', '产品'], ours('CL_PRODUCT')),
  dimension(['UNIT_MEASURE', 'Unit of measure', 'Đơn vị đo', '计量单位'], ours('CL_UNIT')),
  dimension(['SOURCE', 'Source', 'Nguồn', '来源'], ours('CL_SOURCE')),
  named('time')(['TIME_PERIOD', 'Time period', 'Thời kỳ', '时期'], null, { type: 'ObservationalTimePeriod' }),
  named('measure')(['OBS_VALUE', 'Observation value', 'Giá trị quan sát', '观测值'], null, exact),
  attribute(['OBS_STATUS', 'Observation status', 'Trạng thái quan sát', '观测状态'], theirs('CL_OBS_STATUS', '2.0'), {
    mandatory: true,
  }),
  attribute(['UNIT_MULT', 'Unit multiplier', 'Bội số đơn vị', '单位乘数'], theirs('CL_UNIT_MULT', '1.1')),
  attribute(['DECIMALS', 'Decimals', 'Số chữ số thập phân', '小数位数'], theirs('CL_DECIMALS', '1.0')),
  attribute(['BASE_PER', 'Base period', 'Kỳ gốc', '基期']),
  attribute(
    ['TIME_PER_COLLECT', 'Time period collection', 'Cách thu thập theo thời kỳ', '时期采集方式'],
    theirs('CL_TIME_PER_COLLECT', '1.0'),
  ),
  attribute(['COMPILING_ORG', 'Compiling organisation', 'Cơ quan biên soạn', '编制机构']),
  attribute(['QUALIFIER', 'Qualifier of the print', 'Từ hạn định khi in', '印刷限定词'], ours('CL_QUALIFIER')),
  attribute(['LOW', 'Least that the print allows', 'Mức thấp nhất theo bản in', '印刷允许的下限'], null, exact),
  attribute(['HIGH', 'Most that the print allows', 'Mức cao nhất theo bản in', '印刷允许的上限'], null, exact),
  attribute(
    ['NATURE', 'Forecast, assumption or plan', 'Dự báo, giả định hay kế hoạch', '预测、假设或计划'],
    ours('CL_NATURE'),
  ),
  attribute(['EVIDENCE', 'Id of the figure and its evidence', 'Mã số liệu và bằng chứng', '数字及其证据的标识']),
  attribute(['DIGITS', 'Significant digits', 'Số chữ số có nghĩa', '有效数字位数'], null, whole),
  attribute(['KNOWN', 'Known since', 'Được biết từ', '已知日期']),
  attribute(['PRINTED', 'As printed', 'Như đã in', '印刷原文']),
  attribute(['LITERAL', 'Literal in the text', 'Nguyên văn trong văn bản', '文中原文']),
  attribute(['LITERAL_START', 'Where the literal begins', 'Nơi nguyên văn bắt đầu', '原文起点'], null, whole),
  attribute(['LITERAL_END', 'Where the literal ends', 'Nơi nguyên văn kết thúc', '原文终点'], null, whole),
  attribute(['WORDED', 'Said in words', 'Nói bằng chữ', '以文字表述'], null, { type: 'Boolean' }),
  attribute(['CHOSEN_BECAUSE', 'Why this source was chosen', 'Vì sao chọn nguồn này', '选用此来源的原因']),
  attribute(['DERIVED', 'Formula, where nobody states it', 'Công thức, nếu không ai nêu', '推算公式']),
  attribute(['INPUTS', 'Figures it is reckoned of', 'Các số liệu dùng để tính', '推算所用数字']),
  attribute(['COMMENT_OBS', 'Comment', 'Ghi chú', '备注']),
]

/** The dimensions without the time, in the order of the key. */
export const keyComponents: readonly Component[] = components.filter(({ role }) => role === 'dimension')

/** The attributes, all of the observation. */
export const attributeComponents: readonly Component[] = components.filter(({ role }) => role === 'attribute')
