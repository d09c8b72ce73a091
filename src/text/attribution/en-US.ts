import type { AttributedPart, Attribution } from '../../domain/attribution/attribution';
import type { Comparison } from '../../domain/attribution/periods';
import { formatPeriod } from '../../domain/time/calendar';
import { displayNumber } from '../../domain/metrics/display';
import { dayName } from '../dayNames';
import { daysMissing, mainPart, movedFactor, shareOfChange, signedYuan } from './moved';
import type { AttributionTexts } from './texts';

const COMPARISON: Readonly<Record<Comparison, string>> = {
  sameWeekday: 'Same day last week',
  dayBefore: 'The day before',
  week: 'Last week to date',
  month: 'Last month to date',
};

const FACTOR: Readonly<Record<AttributedPart['factor'], string>> = {
  visitors: 'Visitors',
  buyersPaid: 'Buyers who paid',
  ordersPaid: 'Orders paid',
  conversion: 'Conversion rate',
  orderValue: 'Order value',
  visitorValue: 'Value per visitor',
};

function factorName({ factor }: AttributedPart, { basis }: Attribution): string {
  const byOrders = basis === 'orders' && (factor === 'conversion' || factor === 'orderValue');
  return `${FACTOR[factor]}${byOrders ? ' (by orders)' : ''}`;
}

/** `1,240.00 yuan more (+5.20%) than` */
function moreOrLess(attribution: Attribution): string {
  const { change } = attribution;
  if (change === 0) return 'the same as';
  const share = shareOfChange(attribution);
  return `${displayNumber(Math.abs(change), 'yuan')} yuan ${change > 0 ? 'more' : 'less'}${share && ` (${share})`} than`;
}

function periodName({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? dayName.en(from) : formatPeriod({ from, to });
}

export const attributionEnUS: AttributionTexts = {
  against: 'Compare with',
  comparison: COMPARISON,
  change(attribution, periods) {
    const { before, after } = daysMissing(attribution, periods);
    const missing = [before && `data there on ${before} days only`, after && `data here on ${after} days only`];
    const notes = missing.filter(Boolean).map((each) => `; ${each}`);
    return `Amount paid: ${moreOrLess(attribution)} ${periodName(periods.before)}${notes.join('')}.`;
  },
  factor: factorName,
  moved: movedFactor,
  uncovered: 'Days with figures missing',
  nothingToCompare: ({ before }) => `There is no amount paid for ${periodName(before)} to compare with.`,
  noFactors: 'There are no visitors and buyers that agree with the amount, so only the total is known.',
  copy: 'Copy as a sentence',
  message(attribution, comparison, periods) {
    const main = mainPart(attribution);
    const parts = attribution.parts.map((part) => `${factorName(part, attribution)} ${signedYuan(part.amount)}`);
    const because = main && `, mainly ${factorName(main, attribution)} ${movedFactor(main)}`;
    return (
      `${periodName(periods.after)}: amount paid ${displayNumber(attribution.after.amount, 'yuan')} yuan, ` +
      `${moreOrLess(attribution)} ${COMPARISON[comparison].toLowerCase()}${because ?? ''}` +
      `${parts.length ? ` (${parts.join(', ')})` : ''}.`
    );
  },
};
