import { cellName } from '../../domain/cells';
import type { DayBrief } from '../../domain/report/dayBrief';
import { displayNumber, displayShare } from '../../domain/metrics/display';
import { METRICS, type RatioBasisName } from '../../domain/metrics/metrics';

import { amountOrNone } from '../amounts';
import { dayName as dayNames } from '../dayNames';
import type { BriefTexts, CheckTexts } from './texts';

const dayName = dayNames.zh;

export const checkZhCN: CheckTexts = {
  tab: '检查',
  run: '检查日报',
  again: '重新检查',
  date: '检查日期',
  intro: '检查数字、目标和 ROI，问题按日期列出，点一下就转到单元格。',
  copy: '复制日报文字',
  copied: '已复制，可以粘贴到群里。',
  copyFailed: '没有复制成功，请选中下面的文字手动复制。',
  dayFindings: (day) => `${dayName(day)}的问题`,
  olderFindings: (count) => `更早的问题（${count}）`,
  otherFindings: (count) => `其他（${count}）`,
  knownFindings: (count) => `已知（${count}）`,
  nothingFound: '没有发现问题。',
  nothingOnDay: '这一天没有发现问题。',
  nothingToCheck: '没有数据，没有检查这一天。',
  counts: (errors, alarms, weak) =>
    [errors && `${errors} 处错误`, alarms && `${alarms} 处低于底线`, weak && `${weak} 处偏弱`]
      .filter(Boolean)
      .join('，') || '没有发现问题',
  known: '已知',
  knownReason: '原因（例如：大促备货，已和老板确认）',
  keepKnown: '记下',
  forgetKnown: '恢复提醒',
  goTo: (place) => `转到 ${place.sheet} ${cellName(place)}`,
  ruleFailed: (rule) => `规则「${rule}」没有运行成功，其他规则照常检查。`,
  mend: '改好',
  mendIt: '按这样改',
  mended: (place) => `已改好 ${place.sheet} ${cellName(place)}`,
  stale: '表格有改动，请重新检查。',
  severity: { error: '错误', alarm: '低于底线', weak: '偏弱', note: '提示' },
};

const BASES: Readonly<Record<RatioBasisName, string>> = {
  buyers: '',
  orders: '（按订单）',
  amount: '',
  uniqueIps: '（按独立IP）',
  visitors: '（按访客）',
};

/** ROI without columns that the shop does not keep says so. */
function roiLabel({ roi }: DayBrief): string {
  const without = roi.without ?? [];
  if (!without.length) return 'ROI';
  const onlyAds = (['freeShipping', 'discounts', 'otherCost'] as const).every((id) => without.includes(id));
  return onlyAds ? 'ROI（仅广告）' : `ROI（不含${without.map((id) => METRICS[id].name).join('、')}）`;
}

export const briefZhCN: BriefTexts = {
  noData: (day) => `${dayName(day)}没有数据。`,
  inProgress: '进行中',
  day: dayName,
  amountPaid: '付款金额',
  share: '达成率',
  target: (value) => `目标 ${displayNumber(value, 'yuan')}`,
  noTarget: '无目标',
  yuan: '元',
  status: { 达标: '达标', 接近: '接近', 未达标: '未达标', 低于底线: '低于底线', 无目标: '无目标' },
  grade: { 不及格: '不及格', 及格: '及格', 良好: '良好', 优秀: '优秀' },
  floor: (share) => `底线 ${displayShare(share)}`,
  near: (share) => `接近 ${displayShare(share)}`,
  goal: '目标',
  done: (share) => `完成 ${displayShare(share)}`,
  monthToDate: '月累计',
  monthElapsed: '时间进度',
  conversion: ({ conversion }) => `转化率${conversion.basis ? BASES[conversion.basis] : ''}`,
  payRate: '付款率',
  payRateByOrders: (value) => `按订单 ${displayNumber(value, 'rate')}`,
  orderValue: '客单价',
  roi: roiLabel,
  netRoi: '净ROI',
};

function ownFigure({ metric, outcome: { value } }: DayBrief['own'][number]): string {
  return `${metric.name} ${amountOrNone(value, metric)}${metric.unit === 'yuan' ? ' 元' : ''}`;
}

/** Five lines for the group chat. */
export function dailyMessageZhCN(brief: DayBrief, openFindings: number): string {
  return [
    `【日报】${dayName(brief.day)}${brief.finished ? '' : ' 进行中'}`,
    `付款金额 ${amountOrNone(brief.amountPaid.value, 'amountPaid')} 元，` +
      (brief.target === null
        ? '无目标'
        : brief.share === null
          ? `目标 ${amountOrNone(brief.target, 'amountPaid')} 元`
          : `达成率 ${displayShare(brief.share)}（目标 ${amountOrNone(brief.target, 'amountPaid')} 元）`),
    `月累计 ${amountOrNone(brief.monthToDate.value, 'amountPaid')} 元` +
      (brief.monthShare === null ? '' : `，完成 ${displayShare(brief.monthShare)}`) +
      `，时间进度 ${displayShare(brief.monthElapsed)}`,
    `${briefZhCN.conversion(brief)} ${amountOrNone(brief.conversion.value, 'conversion')}，付款率 ${amountOrNone(brief.payRate.value, 'payRate')}，客单价 ${amountOrNone(brief.orderValue.value, 'orderValue')} 元` +
      brief.own.map((own) => `，${ownFigure(own)}`).join(''),
    `${roiLabel(brief)} ${amountOrNone(brief.roi.value, 'roi')}${brief.roiGrade ? `（${brief.roiGrade}）` : ''}；` +
      (openFindings ? `待处理 ${openFindings} 项` : '没有待处理项'),
  ].join('\n');
}
