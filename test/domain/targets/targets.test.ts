import { achievement, targetStatus, type TargetStatus } from '../../../src/domain/targets/target';
import { dayTarget, monthTarget, periodTarget, targetFor, type Target } from '../../../src/domain/targets/targets';
import { daysOf } from '../../../src/domain/time/calendar';
import { target } from '../checks/found';
import { day } from '../figures';

const FEB_17 = day('2020-02-17');
const FEBRUARY = { from: day('2020-02-01'), to: day('2020-02-29') };

test.each<[string, Target, number | null, number | null]>([
  ['a day target', target('amountPaid', 1000), 1000, 29000],
  ['a month target, shared evenly', target('amountPaid', 0, { dayTarget: null, monthTarget: 2900 }), 100, 2900],
  ['both: each is what was typed', target('amountPaid', 1000, { monthTarget: 2900 }), 1000, 2900],
  ['neither', target('amountPaid', 0, { dayTarget: null }), null, null],
  ['a composed amount is split too', target('adCost', 0, { dayTarget: null, monthTarget: 2900 }), 100, 2900],
  ['a rate is never split', target('conversion', 0, { dayTarget: null, monthTarget: 0.03 }), 0.03, 0.03],
  ['nor is a score', target('dsrItem', 0, { dayTarget: null, monthTarget: 4.8 }), 4.8, 4.8],
  ['nor multiplied', target('conversion', 0.03), 0.03, 0.03],
  [
    'a split month: the day’s own before all others',
    target('amountPaid', 1000, { monthTarget: 2900, days: new Map([[FEB_17, 70]]) }),
    70,
    2900,
  ],
  [
    'a day of a split month that has none of its own',
    target('amountPaid', 1000, { monthTarget: 2900, days: new Map([[FEB_17 + 1, 70]]) }),
    1000,
    2900,
  ],
  [
    'every day its own: the month is their sum, 28 × 0.1 + 0.2',
    target('amountPaid', 1000, { days: new Map(daysOf(FEBRUARY).map((of) => [of, of === FEB_17 ? 0.2 : 0.1])) }),
    0.2,
    3,
  ],
])('%s', (_, line, ofDay, ofMonth) => {
  expect(dayTarget(line, FEB_17)).toBe(ofDay);
  expect(monthTarget(line, FEB_17)).toBe(ofMonth);
});

const everyMonth = target('amountPaid', 1);
const february = target('amountPaid', 2, { month: { year: 2020, month: 2 } });
const again = target('amountPaid', 3, { month: { year: 2020, month: 2 } });
const lastYear = target('amountPaid', 4, { month: { year: 2019, month: 2 } });
const march = target('amountPaid', 5, { month: { year: 2020, month: 3 } });
const visitors = target('visitors', 6);

test.each<[string, Target[], Target | null]>([
  ['the month’s own before the general one', [everyMonth, february], february],
  ['the first of several', [february, again], february],
  ['the general one, where the month has none', [lastYear, march, everyMonth], everyMonth],
  ['none of another month or year', [lastYear, march], null],
  ['none of another metric', [visitors], null],
  ['no line', [], null],
])('the line that holds: %s', (_, lines, expected) => {
  expect(targetFor(lines, 'amountPaid', FEB_17)).toBe(expected);
});

const days = (from: string, to: string) => daysOf({ from: day(from), to: day(to) });

test.each<[string, Target[], Parameters<typeof periodTarget>[1], number[], number | null]>([
  ['a week is the sum of its days', [everyMonth], 'amountPaid', days('2020-02-17', '2020-02-23'), 7],
  ['across months each day has its own', [february, march], 'amountPaid', days('2020-02-28', '2020-03-02'), 14],
  ['a day without a target leaves none', [february], 'amountPaid', days('2020-02-28', '2020-03-02'), null],
  ['a rate is not added up', [target('conversion', 0.03)], 'conversion', days('2020-02-17', '2020-02-23'), 0.03],
  ['no day, no target', [everyMonth], 'amountPaid', [], null],
])('the target of a period: %s', (_, lines, metric, period, expected) => {
  expect(periodTarget(lines, metric, period)).toBe(expected);
});

test.each<[string, number, number | null, 'atLeast' | 'atMost' | undefined, number | null]>([
  ['sales of 75 against 100', 75, 100, undefined, 0.75],
  ['refunds of 75 under a ceiling of 60', 75, 60, 'atMost', 0.8],
  ['no refund at all', 0, 60, 'atMost', Infinity],
  ['a net refund', -5, 60, 'atMost', Infinity],
  ['no target', 75, null, undefined, null],
  ['a target of 0 is none', 75, 0, undefined, null],
  ['a ceiling of 0 is none', 75, 0, 'atMost', null],
])('achievement: %s', (_, actual, goal, direction, expected) => {
  expect(achievement(actual, goal, direction)).toBe(expected);
});

test.each<[number | null, TargetStatus]>([
  [null, '无目标'],
  [0, '低于底线'],
  [0.4999, '低于底线'],
  [0.5, '未达标'],
  [0.7999, '未达标'],
  [0.8, '接近'],
  [0.9999, '接近'],
  [1, '达标'],
  [Infinity, '达标'],
])('「每天至少完成50%%的日销售目标」: a share of %d is %s', (share, status) => {
  expect(targetStatus(share)).toBe(status);
});
