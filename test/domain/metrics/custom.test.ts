import { aggregate, onDay } from '../../../src/domain/metrics/aggregate';
import type { DayFigures } from '../../../src/domain/metrics/daily';
import { isAdditive, type CustomMetric, type MetricKey } from '../../../src/domain/metrics/metric';
import { customKey, ShopMetrics } from '../../../src/domain/metrics/shopMetrics';
import { periodTarget } from '../../../src/domain/targets/targets';
import { daysOf } from '../../../src/domain/time/calendar';
import { findings, found, target } from '../checks/found';
import { dated, day } from '../figures';
import { NET_VISITOR_VALUE, own } from './ownMetrics';

const kept = (...keys: MetricKey[]) => new Set<MetricKey>(keys);

describe('over a period each metric is taken first, then the expression', () => {
  const week = [
    dated('2020-02-17', { amountPaid: 100, amountRefunded: 10, visitors: 10, buyersPaid: 1 }),
    dated('2020-02-18', { amountPaid: 50, amountRefunded: 0, visitors: 90, buyersPaid: 3 }),
    dated('2020-02-19', { amountPaid: 500, visitors: 100 }),
  ];
  const all = kept('amountPaid', 'amountRefunded', 'visitors', 'buyersPaid');
  const net = own('净收入', '付款金额-退款金额');

  test.each<[string, CustomMetric, number | null, number]>([
    ['(150 − 10) ÷ 100, not the mean of 9 and 0.56; the 19th has no refunds', NET_VISITOR_VALUE, 1.4, 2],
    ['a sum', net, 140, 2],
    ['a ratio within: 客单价 is Σ ÷ Σ, 150 ÷ 4', own('两单', '客单价*2'), 75, 2],
    ['one custom metric within another', own('每买家净收入', '净收入/付款买家数', 'yuan', [net]), 35, 2],
    ['a number alone', own('常数', '1+1'), 2, 3],
    ['a comparison is 1 where it holds', own('够吗', '访客数>=100', 'times'), 1, 3],
  ])('%s', (_, metric, value, days) => {
    expect(aggregate(metric, week, all)).toEqual({ value, days });
  });

  test.each<[string, string, DayFigures, string]>([
    ['a column that nobody keeps', '付款金额/咨询数', { amountPaid: 5 }, 'notKept'],
    ['a day without one of them', '付款金额/访客数', { amountPaid: 5 }, 'noData'],
    ['0 ÷ 0', '付款金额/访客数', { amountPaid: 0, visitors: 0 }, 'noData'],
    ['5 ÷ 0', '付款金额/访客数', { amountPaid: 5, visitors: 0 }, 'divisionByZero'],
    ['a ratio within that is 5 ÷ 0', '客单价+1', { amountPaid: 5, buyersPaid: 0 }, 'divisionByZero'],
    ['a root of a negative number', 'SQRT(付款金额-访客数)', { amountPaid: 5, visitors: 6 }, 'outOfRange'],
  ])('no value: %s', (_, expression, figures, why) => {
    const outcome = aggregate(own('甲', expression), [dated('2020-02-17', figures)], all);
    expect(outcome).toMatchObject({ value: null, why });
  });
});

test.each<[string, boolean]>([
  ['付款金额-退款金额', true],
  ['-(付款金额*90% - 退款金额/2)', true],
  ['SUM(直通车, 钻展, 0.5*淘宝客)', true],
  ['净付款金额', true],
  ['付款金额-100', false],
  ['付款金额*访客数', false],
  ['付款金额/访客数', false],
  ['100/付款金额', false],
  ['MAX(付款金额, 退款金额)', false],
  ['客单价*2', false],
  ['客单价+付款金额', false],
  ['描述评分', false],
  ['2+3', false],
])('days of %s add up: %s', (expression, adds) => {
  expect(isAdditive(own('甲', expression))).toBe(adds);
});

test('the target of a week: of what adds up the sum of its days, of a quotient that of each day', () => {
  const days = daysOf({ from: day('2020-02-17'), to: day('2020-02-23') });
  const net = own('净收入', '付款金额-退款金额');
  expect(periodTarget([target(net, 100)], net, days)).toBe(700);
  expect(periodTarget([target(NET_VISITOR_VALUE, 4)], NET_VISITOR_VALUE, days)).toBe(4);
});

test('names that a machine could stumble over are names', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const own4 = names.map((name) => own(name, '付款金额*2'));
  const metrics = new ShopMetrics(own4);
  expect(names.map((name) => metrics.named(name))).toEqual(own4);
  expect(names.map((name) => new ShopMetrics().named(name))).toEqual([null, null, null, null]);
  expect(own4.map((metric) => onDay(metric, { amountPaid: 4 }, kept('amountPaid')))).toEqual([8, 8, 8, 8]);
  const figures: DayFigures = { [customKey('__proto__')]: 5 };
  expect(Object.keys(figures)).toEqual(['custom:__proto__']);
});

describe('in the checks', () => {
  const columns: MetricKey[] = ['amountPaid', 'amountRefunded', 'visitors', NET_VISITOR_VALUE.key];
  const given = { metrics: columns, own: [NET_VISITOR_VALUE] };

  test('a typed value is held against the one that its row gives', () => {
    const lines = [
      ['2020-02-17', 100, 10, 20, 4.5],
      ['2020-02-18', 100, 10, 20, 4.51],
      ['2020-02-19', 100, 10, 20, 4.53],
    ] as const;
    expect(found('rateMismatch', { ...given, lines })).toEqual(['E4 {"typed":4.53,"recomputed":4.5}']);
  });

  test('orders and people may be rounded to whole ones', () => {
    const perDay = own('人均', '访客数/3', 'people');
    const lines = [
      ['2020-02-17', 100, 33],
      ['2020-02-18', 100, 34],
    ] as const;
    const more = { metrics: ['visitors', perDay.key] as MetricKey[], own: [perDay], lines };
    expect(found('rateMismatch', more)).toEqual([`C3 {"typed":34,"recomputed":${100 / 3}}`]);
  });

  test('below zero is legal, text is not, and an error that the inputs bring about is theirs', () => {
    const lines = [
      ['2020-02-17', 10, 100, 20, -4.5],
      ['2020-02-18', 10, 5, 5, '一元'],
      ['2020-02-19', 10, 5, 0, '#DIV/0!'],
      ['2020-02-20', 10, 5, 5, '#REF!'],
    ] as const;
    expect(found('negativeValue', { ...given, lines })).toEqual([]);
    expect(found('notANumber', { ...given, lines })).toEqual([
      'E5 {"value":"#REF!","header":"访客净价值"}',
      'E3 {"value":"一元","header":"访客净价值"}',
    ]);
  });

  test('its target is judged as any other, whether or not it has a column', () => {
    const lines = [['2020-02-17', 100, 10, 30, '']] as const;
    const targets = [target(NET_VISITOR_VALUE, 4)];
    const [finding, ...more] = findings('missedTarget', { ...given, lines, targets });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ metric: NET_VISITOR_VALUE.key, args: { actual: 3, target: 4, share: 0.75 } });
    expect(finding?.place.column).toBe(4);
    const without = {
      metrics: columns.slice(0, 3),
      own: [NET_VISITOR_VALUE],
      lines: [['2020-02-17', 100, 10, 60]] as const,
    };
    const [low] = findings('belowFloor', { ...without, targets });
    expect(low).toMatchObject({ metric: NET_VISITOR_VALUE.key, args: { actual: 1.5, target: 4 } });
    expect(low?.place.column).toBe(0);
  });
});
