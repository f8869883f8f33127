import type { Item } from './artefact.js'

const items = (rows: readonly (readonly [id: string, en: string, vi: string, zh: string])[]): Item[] =>
  rows.map(([id, en, vi, zh]) => ({ id, names: { en, vi, zh } }))

/**
 * The codes that our figures have of SDMX's own cross-domain code lists, by the id of the list, with SDMX's English names. The
 * lists are SDMX's: here is the part of them that one needs to read our data.
 */
export const crossDomainCodes: Readonly<Record<string, readonly Item[]>> = {
  CL_FREQ: items([
    ['A', 'Annual', 'Hằng năm', '年度'],
    ['S', 'Half-yearly, semester', 'Nửa năm', '半年度'],
    ['Q', 'Quarterly', 'Hằng quý', '季度'],
    ['M', 'Monthly', 'Hằng tháng', '月度'],
    ['W', 'Weekly', 'Hằng tuần', '每周'],
    ['D', 'Daily', 'Hằng ngày', '每日'],
    ['_O', 'Other', 'Khác', '其他'],
  ]),
  CL_OBS_STATUS: items([
    ['A', 'Normal value', 'Giá trị bình thường', '正常值'],
    ['B', 'Time series break', 'Gián đoạn chuỗi thời gian', '时间序列中断'],
    ['D', 'Definition differs', 'Định nghĩa khác', '定义不同'],
    ['E', 'Estimated value', 'Giá trị ước tính', '估计值'],
    ['F', 'Forecast value', 'Giá trị dự báo', '预测值'],
    ['G', 'Experimental value', 'Giá trị thử nghiệm', '试验值'],
    ['H', 'Missing value; holiday or weekend', 'Thiếu giá trị; ngày lễ hoặc cuối tuần', '缺失值；节假日或周末'],
    ['I', 'Imputed value (CCSA definition)', 'Giá trị gán (định nghĩa CCSA)', '插补值（CCSA 定义）'],
    ['J', 'Derogation', 'Miễn trừ', '豁免'],
    [
      'L',
      'Missing value; data exist but were not collected',
      'Thiếu giá trị; có dữ liệu nhưng không thu thập',
      '缺失值；数据存在但未采集',
    ],
    ['M', 'Missing value; data cannot exist', 'Thiếu giá trị; dữ liệu không thể tồn tại', '缺失值；数据不可能存在'],
    ['N', 'Not significant', 'Không đáng kể', '不显著'],
    ['O', 'Missing value', 'Thiếu giá trị', '缺失值'],
    ['P', 'Provisional value', 'Giá trị sơ bộ', '初步值'],
    ['Q', 'Missing value; suppressed', 'Thiếu giá trị; bị ẩn', '缺失值；已屏蔽'],
    ['S', 'Strike and other special events', 'Đình công và sự kiện đặc biệt khác', '罢工及其他特殊事件'],
    ['U', 'Low reliability', 'Độ tin cậy thấp', '可靠性低'],
    ['V', 'Unvalidated value', 'Giá trị chưa kiểm chứng', '未核实的值'],
  ]),
  CL_UNIT_MULT: items([['0', 'Units', 'Đơn vị', '个']]),
  CL_DECIMALS: items(
    ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'].map(
      (name, n) => [String(n), name, String(n), String(n)] as const,
    ),
  ),
  CL_TIME_PER_COLLECT: items([
    ['S', 'Summed through period', 'Cộng dồn trong kỳ', '期内合计'],
    ['A', 'Average of observations through period', 'Bình quân trong kỳ', '期内平均'],
    ['E', 'End of period', 'Cuối kỳ', '期末'],
  ]),
}
