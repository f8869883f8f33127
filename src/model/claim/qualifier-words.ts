import type { ClaimQualifier } from './claim-qualifier.js'

type Rows = readonly (readonly [ClaimQualifier, string])[]

/** What is written before a number to qualify it, in the three languages. Strictly less is "nearly" where it means just less, else "below". */
export const qualifiersBefore: Rows = [
  ['over', 'over; more than; above; exceeding; exceeded; exceeds; in excess of; upwards of; surpassing; topping; >'],
  ['over', 'hơn; trên; vượt; vượt mức; vượt quá; quá; 超过; 超; 逾; 突破; 高于; 多于'],
  ['nearly', 'nearly; almost; close to; just under; just below; approaching; nigh on; just short of'],
  ['nearly', 'gần; suýt; chưa đến; chưa tới; chưa đầy; sát; 近; 将近; 接近; 不到; 不足; 逼近'],
  [
    'about',
    'about; around; approximately; approx; roughly; some; circa; ca; c; ~; ≈; or so; an estimated; estimated at',
  ],
  ['about', 'khoảng; chừng; xấp xỉ; ước; ước tính; ước đạt; tầm; khoảng chừng; 约; 大约; 大概; 约为; 约合; 左右; 近乎'],
  ['at_least', 'at least; no less than; not less than; no fewer than; a minimum of; minimum; >=; ≥; from'],
  ['at_least', 'ít nhất; tối thiểu; không dưới; không ít hơn; từ; 至少; 不少于; 不低于; 最少; 起码'],
  ['up_to', 'up to; as much as; as many as; at most; no more than; not more than; a maximum of; maximum; <=; ≤'],
  ['up_to', 'tối đa; lên tới; lên đến; không quá; nhiều nhất; 最多; 至多; 不超过; 高达; 多达; 最高'],
  ['below', 'less than; fewer than; lower than; under; below; <; dưới; ít hơn; thấp hơn; nhỏ hơn; 低于; 少于; 小于'],
  ['exact', 'exactly; precisely; đúng; chính xác; 正好; 恰好; 刚好; 整整'],
]

/** What is written after it. */
export const qualifiersAfter: Rows = [
  ['over', '+; plus; 多; 余; 餘'],
  ['about', 'or so; or thereabouts; 左右; 上下; 前后'],
  ['at_least', 'or more; and above; and more; or above; trở lên; 以上; 及以上'],
  ['up_to', 'or less; or fewer; or below; at most; trở xuống; 以下; 以内'],
  ['exact', 'exactly; 整'],
]

/** Whether it rose or fell, and the minus signs. */
export const signWords: readonly (readonly [1 | -1, string])[] = [
  [
    -1,
    '-; −; –; minus; negative; down; down by; fell; fell by; fall of; decline of; declined; a decline of; deficit of',
  ],
  [-1, 'contracted; contracted by; shrank; shrank by; decreased; decreased by; dropped; dropped by; a fall of'],
  [-1, 'decrease of; a decrease of; drop of; a drop of; suy giảm; co lại; sụt; sụt giảm; 萎缩; 收缩; 缩减'],
  [-1, 'a deficit of; âm; giảm; thâm hụt; nhập siêu; 负; 下降; 减少; 下跌; 下滑; 降; 逆差'],
  [1, '+; up by; up; rose; rose by; grew; grew by; growth of; increase of; an increase of; surplus of; a surplus of'],
  [1, 'tăng; thặng dư; xuất siêu; 增长; 上升; 增加; 上涨; 顺差; 升'],
]

/** Words beside a number that say nothing of it. */
export const fillers =
  'for; by; liên tục; 连续; a; an; the; of; in; is; was; were; at; it; là; có; đạt; cái; chiếc; mức; con số; 是; 为; 达; 达到; 个; 的; 了; 共; 总计; 合计'
