import { DEFAULT_SETTINGS, SETTINGS, type SettingId } from '../../src/domain/settings';

/** The handbook's numbers, and between which bounds a shop's own can be meant. */
test.each<[SettingId, string, number, number, number]>([
  ['roiPass', 'ROI 及格线', 3, 0, 1000],
  ['roiGood', 'ROI 良好线', 4, 0, 1000],
  ['roiExcellent', 'ROI 优秀线', 5, 0, 1000],
  ['floor', '达成率底线', 0.5, 0, 1],
  ['near', '接近达标线', 0.8, 0, 1],
  ['rateTolerance', '比率允许误差', 0.02 / 100, 0, 1],
  ['amountTolerance', '金额允许误差', 0.01, 0, 1000],
  ['payRateGap', '付款率两种口径允许差距', 15 / 100, 0, 1],
  ['targetDays', '目标检查天数', 7, 1, 366],
  ['distantDays', '日期间隔上限', 92, 7, 3660],
  ['firstWeekday', '每周第一天', 1, 1, 7],
  ['judgeFrom', '当天几点后判断', (17 * 60 + 30) / (24 * 60), 0, 1],
  ['anomalyFactor', '异常范围倍数', 2.8, 1, 100],
  ['paceGap', '月进度允许落后', 5 / 100, 0, 1],
  ['returnRateMost', '退换货比例上限', 10 / 100, 0, 10],
  ['dsrDrop', '店铺评分允许下降', 0.02, 0, 5],
  ['firstResponseMost', '首次响应秒数上限', 60, 0, 24 * 60 * 60],
  ['reviewDays', '每隔几天补货', 7, 1, 60],
  ['salesDays', '日均销量取几天', 30, 7, 366],
  ['restockService', '补货服务水平', 95 / 100, 0.5, 0.9999],
  ['safetyDays', '默认安全天数', 5, 0, 366],
  ['hotShare', '热销累计占比', 80 / 100, 0, 1],
  ['coverDays', '超储天数线', 90, 7, 3660],
  ['newDays', '新品天数', 30, 0, 366],
])('%s: %s is %d, from %d to %d', (id, name, value, least, most) => {
  expect(SETTINGS[id]).toMatchObject({ name, value, least, most });
  expect(DEFAULT_SETTINGS[id]).toBe(value);
});
