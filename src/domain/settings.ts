import { DEFAULT_ROI_BANDS } from './metrics/roi';
import { DEFAULT_TARGET_LIMITS } from './targets/target';

/**
 * Every threshold that a shop can change in its 设置 sheet. The handbook's numbers are defaults here and nowhere else.
 * `name` is the label in the sheet; `least`/`most` bound what can be meant, a value outside is refused.
 */
interface Setting {
  readonly name: string;
  readonly value: number;
  readonly unit: 'oneToN' | 'rate' | 'days' | 'points' | 'weekday' | 'timeOfDay' | 'count';
  readonly least: number;
  readonly most: number;
}

export const SETTINGS = {
  roiPass: { name: 'ROI 及格线', value: DEFAULT_ROI_BANDS[0], unit: 'oneToN', least: 0, most: 1000 },
  roiGood: { name: 'ROI 良好线', value: DEFAULT_ROI_BANDS[1], unit: 'oneToN', least: 0, most: 1000 },
  roiExcellent: { name: 'ROI 优秀线', value: DEFAULT_ROI_BANDS[2], unit: 'oneToN', least: 0, most: 1000 },
  floor: { name: '达成率底线', value: DEFAULT_TARGET_LIMITS.floor, unit: 'rate', least: 0, most: 1 },
  near: { name: '接近达标线', value: DEFAULT_TARGET_LIMITS.near, unit: 'rate', least: 0, most: 1 },
  rateTolerance: { name: '比率允许误差', value: 0.0002, unit: 'rate', least: 0, most: 1 },
  amountTolerance: { name: '金额允许误差', value: 0.01, unit: 'points', least: 0, most: 1000 },
  payRateGap: { name: '付款率两种口径允许差距', value: 0.15, unit: 'rate', least: 0, most: 1 },
  targetDays: { name: '目标检查天数', value: 7, unit: 'days', least: 1, most: 366 },
  distantDays: { name: '日期间隔上限', value: 92, unit: 'days', least: 7, most: 3660 },
  firstWeekday: { name: '每周第一天', value: 1, unit: 'weekday', least: 1, most: 7 },
  judgeFrom: { name: '当天几点后判断', value: 17.5 / 24, unit: 'timeOfDay', least: 0, most: 1 },
  anomalyFactor: { name: '异常范围倍数', value: 2.8, unit: 'points', least: 1, most: 100 },
  campaignDays: { name: '大促最多几天', value: 15, unit: 'days', least: 1, most: 366 },
  paceGap: { name: '月进度允许落后', value: 0.05, unit: 'rate', least: 0, most: 1 },
  returnRateMost: { name: '退换货比例上限', value: 0.1, unit: 'rate', least: 0, most: 10 },
  dsrDrop: { name: '店铺评分允许下降', value: 0.02, unit: 'points', least: 0, most: 5 },
  firstResponseMost: { name: '首次响应秒数上限', value: 60, unit: 'count', least: 0, most: 86400 },
  // None of these is called as a column of 库存 is: 服务水平 there is an item's own.
  reviewDays: { name: '每隔几天补货', value: 7, unit: 'days', least: 1, most: 60 },
  salesDays: { name: '日均销量取几天', value: 30, unit: 'days', least: 7, most: 366 },
  restockService: { name: '补货服务水平', value: 0.95, unit: 'rate', least: 0.5, most: 0.9999 },
  safetyDays: { name: '默认安全天数', value: 5, unit: 'days', least: 0, most: 366 },
  hotShare: { name: '热销累计占比', value: 0.8, unit: 'rate', least: 0, most: 1 },
  coverDays: { name: '超储天数线', value: 90, unit: 'days', least: 7, most: 3660 },
  newDays: { name: '新品天数', value: 30, unit: 'days', least: 0, most: 366 },
} as const satisfies Record<string, Setting>;

export type SettingId = keyof typeof SETTINGS;
export type Settings = Readonly<Record<SettingId, number>>;
export const SETTING_IDS = Object.keys(SETTINGS) as readonly SettingId[];

export const DEFAULT_SETTINGS: Settings = Object.fromEntries(
  SETTING_IDS.map((id) => [id, SETTINGS[id].value]),
) as Settings;
