import type { AttributedPart, Attribution } from '../../domain/attribution/attribution';
import type { ComparedPeriods } from '../../domain/attribution/periods';
import { displayChange, displayNumber } from '../../domain/metrics/display';
import type { Unit } from '../../domain/metrics/metrics';
import { growth } from '../../domain/metrics/growth';
import { daysOf } from '../../domain/time/calendar';

const UNITS: Readonly<Record<AttributedPart['factor'], Unit>> = {
  visitors: 'people',
  buyersPaid: 'people',
  ordersPaid: 'orders',
  conversion: 'rate',
  orderValue: 'yuan',
  visitorValue: 'yuan',
};

/** `3.20% → 2.81%` */
export function movedFactor({ factor, before, after }: AttributedPart): string {
  return `${displayNumber(before, UNITS[factor])} → ${displayNumber(after, UNITS[factor])}`;
}

/** An amount with its sign: `+1,240.00`. */
export function signedYuan(yuan: number): string {
  const shown = displayNumber(yuan, 'yuan');
  return yuan > 0 ? `+${shown}` : shown;
}

/** `-12.30%`; '' from 0, where there is no share. */
export function shareOfChange({ before, after }: Attribution): string {
  if (before.amount === 0) return '';
  const share = growth(after.amount, before.amount);
  return share === '' ? '' : displayChange(share);
}

/** `3/7` for a side where days lack an amount; null where none does. */
export function daysMissing(
  { before, after }: Attribution,
  periods: ComparedPeriods,
): { readonly before: string | null; readonly after: string | null } {
  const side = (had: number, of: number) => (had < of ? `${had}/${of}` : null);
  return {
    before: side(before.days, daysOf(periods.before).length),
    after: side(after.days, daysOf(periods.after).length),
  };
}

/** The part that did most in the direction of the whole; null where nothing moved. */
export function mainPart({ parts, change }: Attribution): AttributedPart | null {
  const same = parts.filter(({ amount }) => amount * change > 0);
  return same.reduce<AttributedPart | null>(
    (most, part) => (most === null || Math.abs(part.amount) > Math.abs(most.amount) ? part : most),
    null,
  );
}
