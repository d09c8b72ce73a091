import { formatPeriod } from '../../domain/time/calendar';
import { cellName } from '../../domain/cells';
import type { WeekTexts } from './texts';

export const weekZhCN: WeekTexts = {
  tab: '周报',
  run: '生成周报',
  week: '周',
  previousWeek: '上一周',
  nextWeek: '下一周',
  weekLabel: (week) => formatPeriod(week),
  intro:
    '把周报模板（写有 {{付款金额.环比}} 这样标记的表，叫什么名字都可以）复制一份，只填写标记。再次生成时只更新这些单元格。',
  written: (sheet, count) => `「${sheet}」已填写 ${count} 个单元格。`,
  refilled: (sheet, count) => `「${sheet}」已更新 ${count} 个单元格，其他内容没有改动。`,
  unknown: (marker, place) => `${cellName(place)}：不认识标记 ${marker}，保持原样。`,
  empty: (marker, place, why) => `${cellName(place)}：${marker} ${weekZhCN.why[why] ?? '没有数据'}，写为「—」。`,
  typedOver: (place) => `${cellName(place)} 已被改过，没有更新。`,
  list: (count) => `写入的单元格（${count}）`,
  unknownList: (count) => `不认识的标记（${count}）`,
  emptyList: (count) => `没有数据的标记（${count}）`,
  typedOverList: (count) => `手工改过的单元格（${count}）`,
  insertMarker: '插入标记',
  insertHint: '先在周报模板里选中一个单元格，再点标记。',
  searchMarker: '搜索标记，例如 环比',
  inserted: (marker, place) => `已在 ${place.sheet} ${cellName(place)} 插入 ${marker}。`,
  noMarker: (query) => `没有找到「${query}」。`,
  markerGroups: { period: '日期', own: '自定义指标', common: '常用指标', others: '其他指标' },
  facets: {
    value: '本周',
    previous: '上周',
    change: '环比',
    target: '目标',
    achievement: '达成率',
    monthToDate: '月累计',
    grade: '等级',
  },
  why: {
    notKept: '日报里没有这一列',
    noData: '这一周没有数据',
    divisionByZero: '除数是 0',
    outOfRange: '算不出来（结果太大，或负数开方）',
    noTarget: '没有目标',
    notGraded: '没有等级',
  },
};
