import type { MetricId } from '../../../src/domain/metrics/metrics';
import type { Target } from '../../../src/domain/targets/targets';
import { day } from '../figures';
import { found, target, type Given, type Lines } from './found';

describe('targets: < 50% is below the floor, < 80% missed, from 80% on near', () => {
  const metrics: readonly MetricId[] = ['amountPaid'];
  test.each<[number, 'belowFloor' | 'missedTarget' | null]>([
    [49.99, 'belowFloor'],
    [50, 'missedTarget'],
    [79.99, 'missedTarget'],
    [80, null],
    [100, null],
    [0, 'belowFloor'],
  ])('%d of 100: %s', (paid, rule) => {
    const given: Given = { metrics, lines: [['2020-02-15', paid]], targets: [target('amountPaid', 100)] };
    expect(found('belowFloor', given)).toHaveLength(rule === 'belowFloor' ? 1 : 0);
    expect(found('missedTarget', given)).toHaveLength(rule === 'missedTarget' ? 1 : 0);
  });

  const second = 1 / 86400;
  const noon = 0.5;
  const afterWork = 17.5 / 24;
  test.each<[string, number, 'belowFloor' | 'missedTarget', number]>([
    ['today at noon is in progress', noon, 'belowFloor', 0],
    ['today from 17:30 on is judged by the floor', afterWork, 'belowFloor', 1],
    ['but not by its target', afterWork, 'missedTarget', 0],
    ['nor a second before midnight', 1 - second, 'missedTarget', 0],
    ['at midnight the day is over and judged by its target', 1, 'missedTarget', 1],
    ['tomorrow’s prepared figures are not judged', -1, 'belowFloor', 0],
  ])('%s', (_, time, rule, count) => {
    const paid = rule === 'belowFloor' ? 40 : 60;
    const now = day('2020-02-15') + time;
    const given: Given = { metrics, lines: [['2020-02-15', paid]], targets: [target('amountPaid', 100)], now };
    expect(found(rule, given)).toHaveLength(count);
  });

  test.each<[string, Partial<Target>, number, number]>([
    ['a line of its own floor', { floor: 0.3 }, 40, 0],
    ['a ceiling is met from below', { direction: 'atMost' }, 10, 0],
    ['twice the ceiling and more is below the floor', { direction: 'atMost' }, 201, 1],
    ['another month’s target is not this one’s', { month: { year: 2020, month: 3 } }, 1, 0],
    ['a month’s target is shared by its days', { dayTarget: null, monthTarget: 2900 }, 49, 1],
    ['a target of 0 is no target', { dayTarget: 0 }, 0, 0],
    ['a line without a number is no target', { dayTarget: null }, 0, 0],
    ['a floor above 80% is what counts', { floor: 0.9 }, 85, 1],
  ])('%s', (_, more, paid, count) => {
    const targets = [target('amountPaid', 100, more)];
    expect(found('belowFloor', { metrics, lines: [['2020-02-15', paid]], targets })).toHaveLength(count);
  });

  test.each<[string, Given, string[]]>([
    ['a blank day is missing, not below the floor', { metrics, lines: [['2020-02-15', '']] }, []],
    [
      'a blank cell beside other figures, too',
      { metrics: ['amountPaid', 'visitors'], lines: [['2020-02-15', '', 9]] },
      [],
    ],
    ['a metric that is not kept', { metrics: ['visitors'], lines: [['2020-02-15', 9]] }, []],
    [
      'without a column of its own, the finding leads to the row’s date',
      { metrics: ['amountPaid', 'amountRefunded'], lines: [['2020-02-15', 90, 80]], targets: [target('netPaid', 100)] },
      ['A2'],
    ],
    [
      'each metric by its own target',
      {
        metrics: ['amountPaid', 'visitors'],
        lines: [['2020-02-15', 40, 40]],
        targets: [target('visitors', 50), target('amountPaid', 100)],
      },
      ['B2'],
    ],
  ])('%s', (_, given, cells) => {
    const targets = given.targets ?? [target('amountPaid', 100)];
    expect(found('belowFloor', { ...given, targets }).map((f) => f.split(' ')[0])).toEqual(cells);
  });

  test('a miss of last month is history', () => {
    const lines: Lines = Array.from({ length: 9 }, (_, i) => [`2020-02-0${i + 1}`, 10] as const);
    const cells = found('belowFloor', { metrics, lines, targets: [target('amountPaid', 100)] }).map(
      (f) => f.split(' ')[0],
    );
    expect(cells).toEqual(['B10', 'B9', 'B8', 'B7', 'B6', 'B5', 'B4']);
  });
});

describe('roiFailed', () => {
  const metrics: readonly MetricId[] = ['amountPaid', 'operatingCost'];
  test.each<[string, number, number]>([
    ['a second before midnight today’s costs are not all in', 1 - 1 / 86400, 0],
    ['at midnight they are', 1, 1],
  ])('%s', (_, time, count) => {
    const now = day('2020-02-15') + time;
    expect(found('roiFailed', { metrics, lines: [['2020-02-15', 100, 100]], now })).toHaveLength(count);
  });

  test('leads to the ROI column where there is one', () => {
    const given: Given = { metrics: [...metrics, 'roi'], lines: [['2020-02-15', 100, 100, 1]] };
    expect(found('roiFailed', given).map((f) => f.split(' ')[0])).toEqual(['D2']);
  });

  test.each([
    [2996, 1000, true],
    [3000, 1000, false],
    // Exactly 3, though the binary fractions give 2.9999999999999996.
    [0.6, 0.2, false],
    [0, 1000, true],
    [100, 0, false],
    // A negative amount is named as such, once.
    [-100, 1000, false],
  ])('%d ÷ %d', (paid, cost, failed) => {
    const given: Given = { metrics: ['amountPaid', 'operatingCost'], lines: [['2020-02-15', paid, cost]] };
    expect(found('roiFailed', given)).toHaveLength(failed ? 1 : 0);
  });
});
