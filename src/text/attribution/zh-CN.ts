import type { AttributedPart, Attribution } from '../../domain/attribution/attribution';
import type { Comparison } from '../../domain/attribution/periods';
import { formatPeriod } from '../../domain/time/calendar';
import { displayNumber } from '../../domain/metrics/display';
import { dayName } from '../dayNames';
import { daysMissing, mainPart, movedFactor, shareOfChange, signedYuan } from './moved';
import type { AttributionTexts } from './texts';

const COMPARISON: Readonly<Record<Comparison, string>> = {
  sameWeekday: '上周同日',
  dayBefore: '前一天',
  week: '上周同期',
  month: '上月同期',
};

const FACTOR: Readonly<Record<AttributedPart['factor'], string>> = {
  visitors: '访客数',
  buyersPaid: '付款买家数',
  ordersPaid: '付款订单数',
  conversion: '转化率',
  orderValue: '客单价',
  visitorValue: '访客价值',
};

function factorName({ factor }: AttributedPart, { basis }: Attribution): string {
  const byOrders = basis === 'orders' && (factor === 'conversion' || factor === 'orderValue');
  return `${FACTOR[factor]}${byOrders ? '（按订单）' : ''}`;
}

/** `比上周同日多 1,240.00 元（+5.20%）` */
function moreOrLess(attribution: Attribution, than: string): string {
  const { change } = attribution;
  if (change === 0) return `与${than}持平`;
  const share = shareOfChange(attribution);
  return `比${than}${change > 0 ? '多' : '少'} ${displayNumber(Math.abs(change), 'yuan')} 元${share && `（${share}）`}`;
}

function periodName({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? dayName.zh(from) : formatPeriod({ from, to });
}

export const attributionZhCN: AttributionTexts = {
  against: '对比',
  comparison: COMPARISON,
  change(attribution, periods) {
    const { before, after } = daysMissing(attribution, periods);
    const missing = [before && `对比期只有 ${before} 天有数据`, after && `本期只有 ${after} 天有数据`].filter(Boolean);
    return `付款金额${moreOrLess(attribution, periodName(periods.before))}${missing.map((each) => `，${each}`).join('')}。`;
  },
  factor: factorName,
  moved: movedFactor,
  uncovered: '缺数据的日子',
  nothingToCompare: ({ before }) => `${periodName(before)}没有付款金额，无法对比。`,
  noFactors: '没有能对上的访客数和付款买家数，只知道总数。',
  copy: '复制这句话',
  message(attribution, comparison, periods) {
    const main = mainPart(attribution);
    const parts = attribution.parts.map((part) => `${factorName(part, attribution)} ${signedYuan(part.amount)}`);
    const because = main && `，主要是${factorName(main, attribution)} ${movedFactor(main)}`;
    return (
      `${periodName(periods.after)}付款金额 ${displayNumber(attribution.after.amount, 'yuan')} 元，` +
      `${moreOrLess(attribution, COMPARISON[comparison])}${because ?? ''}` +
      `${parts.length ? `（${parts.join('，')}）` : ''}。`
    );
  },
};
