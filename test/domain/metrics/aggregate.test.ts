import { aggregate, onDay, ratioOnEveryBasis } from '../../../src/domain/metrics/aggregate';
import type { DayFigures } from '../../../src/domain/metrics/daily';
import type { MetricId } from '../../../src/domain/metrics/metrics';
import type { Outcome } from '../../../src/domain/metrics/outcome';
import { dated } from '../figures';

const kept = (...ids: MetricId[]) => new Set<MetricId>(ids);

describe('over a period', () => {
  const week = [
    dated('2020-02-17', { amountPaid: 100, amountPlaced: 200, visitors: 10, buyersPaid: 1 }),
    dated('2020-02-18', { amountPaid: 0.1, amountPlaced: 50, visitors: 90, buyersPaid: 1 }),
    dated('2020-02-19', { amountPaid: 0.2, visitors: 100 }),
  ];
  const all = kept('amountPaid', 'amountPlaced', 'visitors', 'buyersPaid');

  test.each<[string, MetricId, number | null, number]>([
    ['amounts are exact to the 分', 'amountPaid', 100.3, 3],
    ['a day without a value does not count', 'amountPlaced', 250, 2],
    ['a ratio is Σ ÷ Σ over days that have both sides: 100.1 ÷ 250', 'payRate', 0.4004, 2],
    ['never the mean of daily ratios: 2 ÷ 100, not 5.6%', 'conversion', 0.02, 2],
    ['a column that nobody keeps', 'inquiries', null, 0],
  ])('%s', (_, metric, value, days) => {
    const outcome = aggregate(metric, week, all);
    expect(outcome.days).toBe(days);
    if (value === null) expect(outcome).toMatchObject({ value: null, why: 'notKept' });
    else expect(outcome.value).toBeCloseTo(value, 12);
  });

  test('付款率 falls back to orders, and says so', () => {
    const days = [dated('2020-02-17', { ordersPaid: 3, ordersPlaced: 4 })];
    expect(aggregate('payRate', days, kept('ordersPaid', 'ordersPlaced'))).toEqual({
      value: 0.75,
      days: 1,
      basis: 'orders',
    });
  });

  test('评分 is the last day’s', () => {
    const days = [
      dated('2020-02-17', { dsrItem: 4.9 }),
      dated('2020-02-18', { dsrItem: 4.7 }),
      dated('2020-02-19', {}),
    ];
    expect(aggregate('dsrItem', days, kept('dsrItem'))).toEqual({ value: 4.7, days: 2 });
  });

  test('响应时长 is weighted by 咨询数: (10 × 30 + 30 × 10) ÷ 40', () => {
    const days = [
      dated('2020-02-17', { firstResponse: 30, inquiries: 10 }),
      dated('2020-02-18', { firstResponse: 10, inquiries: 30 }),
    ];
    expect(aggregate('firstResponse', days, kept('firstResponse', 'inquiries'))).toEqual({ value: 15, days: 2 });
  });
});

test.each<[string, MetricId, DayFigures[], MetricId[], Outcome]>([
  [
    'amounts to the 分',
    'amountPaid',
    [{ amountPaid: 0.1 }, { amountPaid: 0.2 }],
    ['amountPaid'],
    { value: 0.3, days: 2 },
  ],
  ['counts', 'visitors', [{ visitors: 1 }, { visitors: 2 }], ['visitors'], { value: 3, days: 2 }],
  ['no day has a value', 'visitors', [{}, {}], ['visitors'], { value: null, days: 0, why: 'noData' }],
  ['评分 on no day', 'dsrItem', [{}], ['dsrItem'], { value: null, days: 0, why: 'noData' }],
  ['评分 that nobody keeps', 'dsrItem', [{ dsrItem: 4.8 }], [], { value: null, days: 0, why: 'notKept' }],
  [
    '响应时长 on days with 咨询数 alone',
    'firstResponse',
    [{ firstResponse: 30 }, { inquiries: 5 }, { firstResponse: 20, inquiries: 2 }],
    ['firstResponse', 'inquiries'],
    { value: 20, days: 1 },
  ],
  [
    '响应时长 of days without inquiries',
    'firstResponse',
    [{ firstResponse: 30, inquiries: 0 }],
    ['firstResponse', 'inquiries'],
    { value: null, days: 0, why: 'noData' },
  ],
  [
    '响应时长 that nobody keeps',
    'firstResponse',
    [{ firstResponse: 30, inquiries: 2 }],
    ['inquiries'],
    { value: null, days: 0, why: 'notKept' },
  ],
  ['净付款 needs 退款', 'netPaid', [{ amountPaid: 9 }], ['amountPaid'], { value: null, days: 0, why: 'notKept' }],
  [
    '净付款 needs 付款',
    'netPaid',
    [{ amountRefunded: 9 }],
    ['amountRefunded'],
    { value: null, days: 0, why: 'notKept' },
  ],
  ['a column 净付款金额 of its own', 'netPaid', [{ netPaid: 7 }], ['netPaid'], { value: 7, days: 1 }],
  [
    '净付款 of a month: a day without 退款 does not count',
    'netPaid',
    [{ amountPaid: 9, amountRefunded: 10 }, { amountPaid: 9 }, { amountRefunded: 1 }],
    ['amountPaid', 'amountRefunded'],
    { value: -1, days: 1 },
  ],
  [
    '广告消费 names the channels that are not kept',
    'adCost',
    [{ adZhitongche: 3 }],
    ['adZhitongche', 'adOther'],
    { value: null, days: 0, why: 'noData', without: ['adZuanzhan', 'adTaobaoke'] },
  ],
  [
    '广告消费 of every channel',
    'adCost',
    [{ adZhitongche: 3, adZuanzhan: 0.1, adTaobaoke: 0.2, adOther: 0 }],
    ['adZhitongche', 'adZuanzhan', 'adTaobaoke', 'adOther'],
    { value: 3.3, days: 1 },
  ],
  ['广告消费 typed as one figure', 'adCost', [{ adCost: 3 }], ['adCost'], { value: 3, days: 1 }],
  ['no cost is kept', 'operatingCost', [{ amountPaid: 3 }], ['amountPaid'], { value: null, days: 0, why: 'notKept' }],
  [
    '转化率 by orders where no buyers are kept, and says so',
    'conversion',
    [{ ordersPaid: 3, visitors: 100 }],
    ['ordersPaid', 'visitors'],
    { value: 0.03, days: 1, basis: 'orders' },
  ],
  [
    '转化率 without 访客数',
    'conversion',
    [{ buyersPaid: 3 }],
    ['buyersPaid'],
    { value: null, days: 0, why: 'notKept' },
  ],
  [
    '转化率 of days that lack one side',
    'conversion',
    [{ buyersPaid: 3 }, { visitors: 9 }],
    ['buyersPaid', 'visitors'],
    { value: null, days: 0, why: 'noData', basis: 'buyers' },
  ],
  [
    '转化率 of days that have not happened yet',
    'conversion',
    [{ buyersPaid: 0, visitors: 0 }],
    ['buyersPaid', 'visitors'],
    { value: null, days: 1, why: 'noData', basis: 'buyers' },
  ],
  [
    '退换货比例 says that 换货 is not in it',
    'returnRate',
    [{ returns: 1, ordersPaid: 4 }],
    ['returns', 'ordersPaid'],
    { value: 0.25, days: 1, without: ['exchanges'] },
  ],
  [
    '退换货比例 of both',
    'returnRate',
    [
      { returns: 1, exchanges: 1, ordersPaid: 4 },
      { returns: 1, ordersPaid: 4 },
    ],
    ['returns', 'exchanges', 'ordersPaid'],
    { value: 0.5, days: 1 },
  ],
])('%s', (_, metric, figures, columns, expected) => {
  const days = figures.map((one, i) => ({ day: 43878 + i, figures: one }));
  expect(aggregate(metric, days, kept(...columns))).toEqual(expected);
});

test('a ratio on every basis that is kept, and none of what is no ratio', () => {
  const figures = { amountPaid: 47, amountPlaced: 100, ordersPaid: 85, ordersPlaced: 100 };
  const of = (metric: MetricId, ...columns: MetricId[]) =>
    ratioOnEveryBasis(metric, figures, kept(...columns)).map(({ basis, value }) => [basis, value]);
  expect(of('payRate', 'amountPaid', 'amountPlaced', 'ordersPaid', 'ordersPlaced')).toEqual([
    ['amount', 0.47],
    ['orders', 0.85],
  ]);
  expect(of('payRate', 'amountPaid', 'ordersPaid', 'ordersPlaced')).toEqual([['orders', 0.85]]);
  expect(of('amountPaid', 'amountPaid')).toEqual([]);
});

describe('on one day', () => {
  const costs: MetricId[] = ['amountPaid', 'adZhitongche', 'adZuanzhan', 'freeShipping'];
  test.each<[string, MetricId, MetricId[], DayFigures, number | null]>([
    [
      'ROI over all kept costs',
      'roi',
      costs,
      { amountPaid: 900, adZhitongche: 200, adZuanzhan: 60, freeShipping: 40 },
      3,
    ],
    [
      'a blank in a kept cost column: no ROI',
      'roi',
      costs,
      { amountPaid: 900, adZhitongche: 200, adZuanzhan: 60 },
      null,
    ],
    ['a cost of 0 is data', 'roi', costs, { amountPaid: 900, adZhitongche: 300, adZuanzhan: 0, freeShipping: 0 }, 3],
    [
      'a typed 运营成本 where no parts are kept',
      'roi',
      ['amountPaid', 'operatingCost'],
      { amountPaid: 9, operatingCost: 3 },
      3,
    ],
    ['typed 广告消费 plus 免邮费', 'operatingCost', ['adCost', 'freeShipping'], { adCost: 3, freeShipping: 0.5 }, 3.5],
    ['净付款 = 付款 − 退款', 'netPaid', ['amountPaid', 'amountRefunded'], { amountPaid: 342, amountRefunded: 304 }, 38],
    ['净付款 without 退款 recorded', 'netPaid', ['amountPaid', 'amountRefunded'], { amountPaid: 342 }, null],
    ['0 ÷ 0 has no value', 'conversion', ['buyersPaid', 'visitors'], { buyersPaid: 0, visitors: 0 }, null],
    [
      '访客价值 by IP where IPs are kept',
      'visitorValue',
      ['amountPaid', 'uniqueIps', 'visitors'],
      { amountPaid: 9, uniqueIps: 3, visitors: 9 },
      3,
    ],
    [
      '退换货比例 of a shop that keeps no 换货',
      'returnRate',
      ['returns', 'ordersPaid'],
      { returns: 1, ordersPaid: 4 },
      0.25,
    ],
  ])('%s', (_, metric, columns, figures, expected) => {
    expect(onDay(metric, figures, kept(...columns))).toBe(expected);
  });

  test('2020-02-08: paid 342, nothing ordered: a division by zero, not a rate', () => {
    const outcome = aggregate(
      'payRate',
      [dated('2020-02-08', { amountPaid: 342, amountPlaced: 0 })],
      kept('amountPaid', 'amountPlaced'),
    );
    expect(outcome).toEqual({ value: null, days: 1, why: 'divisionByZero', basis: 'amount' });
  });

  test('ROI names the cost columns that are not kept', () => {
    const outcome = aggregate(
      'roi',
      [dated('2020-02-17', { amountPaid: 9, adZhitongche: 3 })],
      kept('amountPaid', 'adZhitongche'),
    );
    expect(outcome.value).toBe(3);
    expect(outcome.without).toEqual(['freeShipping', 'discounts', 'otherCost']);
  });
});
