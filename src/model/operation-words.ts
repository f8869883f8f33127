import type { Names } from './names.js'

const said = (en: string, vi: string, zh: string): Names => ({ en, vi, zh })

/** What the figure is that an operation makes, by its name: it stands before what the figure is of. */
export const operationWords: Readonly<Record<string, Names>> = {
  change: said('Change', 'Mức thay đổi', '变动额'),
  percent_change: said('Change in per cent', 'Mức thay đổi tính theo phần trăm', '变动百分比'),
  compounded_annual_rate: said('Compound annual rate of change', 'Tốc độ thay đổi kép hằng năm', '年均复合变动率'),
  index: said('Index', 'Chỉ số', '指数'),
  log: said('Natural logarithm', 'Lô-ga-rít tự nhiên', '自然对数'),
  share: said('Share of the whole', 'Tỷ trọng trong tổng số', '占总额比重'),
  ratio: said('Ratio', 'Tỷ số', '比率'),
  ratio_percent: said('Ratio in per cent', 'Tỷ số phần trăm', '百分比率'),
  sum_ratio_percent: said('Ratio of a sum in per cent', 'Tỷ số phần trăm của tổng', '合计百分比率'),
  sum: said('Sum', 'Tổng', '合计'),
  mean: said('Mean', 'Trung bình', '平均值'),
  year_end: said('Value at the end of the year', 'Giá trị cuối năm', '年末值'),
  half_year_end: said('Value at the end of the half-year', 'Giá trị cuối nửa năm', '半年末值'),
  quarter_end: said('Value at the end of the quarter', 'Giá trị cuối quý', '季末值'),
  month_end: said('Value at the end of the month', 'Giá trị cuối tháng', '月末值'),
  week_end: said('Value at the end of the week', 'Giá trị cuối tuần', '周终值'),
  balance: said('Balance', 'Cán cân', '差额'),
  remainder: said('Remainder', 'Phần còn lại', '余额'),
  gap: said('Gap between both sides', 'Chênh lệch giữa hai bên', '双方数字之差'),
  gap_percent: said('Gap between both sides in per cent', 'Chênh lệch phần trăm giữa hai bên', '双方数字之差百分比'),
  level_before: said('Level before the growth', 'Mức trước khi tăng', '增长前水平'),
  level_after: said('Level after the growth', 'Mức sau khi tăng', '增长后水平'),
  growth_of_whole: said('Growth of the whole', 'Tăng trưởng của tổng số', '总额增长率'),
  average_change: said('Average change', 'Mức thay đổi bình quân', '平均变动'),
  convert: said('Converted amount', 'Số tiền quy đổi', '换算金额'),
  convert_back: said('Converted amount', 'Số tiền quy đổi', '换算金额'),
  convert_across: said('Converted amount', 'Số tiền quy đổi', '换算金额'),
  rank: said('Rank', 'Thứ hạng', '排名'),
  rank_reporter: said('Rank', 'Thứ hạng', '排名'),
}
