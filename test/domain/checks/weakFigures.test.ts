import type { RuleId } from '../../../src/domain/checks/check';
import { formatDay } from '../../../src/domain/time/calendar';
import { day } from '../figures';
import { found, target, type Given, type Lines } from './found';

const ORDERS = ['amountPlaced', 'amountPaid', 'ordersPlaced', 'ordersPaid'] as const;
const RETURNS = ['ordersPaid', 'returns', 'exchanges'] as const;

/** Boundaries from both sides; what is found is `cell {numbers}`. */
test.each<[string, RuleId, Given, readonly string[]]>([
  [
    'more refunded than paid is told, as much is not',
    'refundAbovePaid',
    {
      metrics: ['amountPaid', 'amountRefunded'],
      lines: [
        ['2020-02-16', 100, 100],
        ['2020-02-17', 100, 100.01],
      ],
    },
    ['C3 {"refunded":100.01,"paid":100}'],
  ],
  [
    'a day without refunds typed is no finding',
    'refundAbovePaid',
    { metrics: ['amountPaid', 'amountRefunded'], lines: [['2020-02-17', 100, '']] },
    [],
  ],
  [
    '付款率 90% by amount and 75% by orders: 15 points, allowed',
    'payRateGap',
    { metrics: ORDERS, lines: [['2020-02-17', 1000, 900, 4, 3]] },
    [],
  ],
  [
    'a hair more than 15 points',
    'payRateGap',
    { metrics: ORDERS, lines: [['2020-02-17', 100000, 90001, 4, 3]] },
    ['B2 {"byAmount":0.90001,"byOrders":0.75}'],
  ],
  [
    'amounts alone are kept',
    'payRateGap',
    { metrics: ['amountPlaced', 'amountPaid'], lines: [['2020-02-17', 100, 9]] },
    [],
  ],
  [
    'a day whose amounts, or whose orders, were not filled in',
    'payRateGap',
    {
      metrics: ORDERS,
      lines: [
        ['2020-02-16', '', '', 4, 3],
        ['2020-02-17', 1000, 900, '', ''],
      ],
    },
    [],
  ],
  [
    'today is not over',
    'payRateGap',
    { metrics: ORDERS, lines: [['2020-02-17', 1000, 100, 4, 4]], now: day('2020-02-17') + 0.9 },
    [],
  ],
  [
    'figures on a day to come; today and a prepared row of zeros are fine',
    'futureDay',
    {
      metrics: ['amountPaid'],
      lines: [
        ['2020-02-16', 1],
        ['2020-02-17', 2],
        ['2020-02-18', 3],
        ['2020-02-19', 0],
        ['2020-02-20', ''],
      ],
      asked: '2020-02-16',
      now: day('2020-02-17') + 0.4,
    },
    [`B4 {"today":${day('2020-02-17')}}`],
  ],
  [
    '退换货比例 of seven days: 7 of 70 is the limit',
    'returnRateHigh',
    { metrics: RETURNS, lines: Array.from({ length: 7 }, (_, i) => [`2020-02-1${i + 1}`, 10, 1, 0] as const) },
    [],
  ],
  [
    'one exchange more is above it; the eighth day back does not count',
    'returnRateHigh',
    {
      metrics: RETURNS,
      lines: [
        ['2020-02-10', 10, 10, 10],
        ...Array.from({ length: 7 }, (_, i) => [`2020-02-1${i + 1}`, 10, 1, i === 3 ? 1 : 0] as const),
      ],
    },
    [`C9 {"rate":${8 / 70},"most":0.1,"days":7}`],
  ],
  [
    'a day without its returns counts on neither side',
    'returnRateHigh',
    {
      metrics: RETURNS,
      lines: [
        ['2020-02-16', 1000, '', ''],
        ['2020-02-17', 10, 2, 0],
      ],
    },
    ['C3 {"rate":0.2,"most":0.1,"days":1}'],
  ],
  [
    'days after the one asked about do not count',
    'returnRateHigh',
    {
      metrics: RETURNS,
      lines: [
        ['2020-02-17', 10, 1, 0],
        ['2020-02-18', 10, 10, 10],
      ],
      asked: '2020-02-17',
    },
    [],
  ],
  [
    'a score two hundredths lower than a week ago is allowed, three are not',
    'dsrFalling',
    {
      metrics: ['dsrItem', 'dsrService'],
      lines: [
        ['2020-02-09', 4.99, 4.99],
        ['2020-02-10', 4.8, 4.8],
        ['2020-02-17', 4.78, 4.77],
      ],
    },
    [`C4 {"score":4.77,"before":4.8,"since":${day('2020-02-10')}}`],
  ],
  [
    'the oldest score of the week is the measure where the day a week ago has none',
    'dsrFalling',
    {
      metrics: ['dsrItem'],
      lines: [
        ['2020-02-10', ''],
        ['2020-02-12', 4.9],
        ['2020-02-14', 4.8],
        ['2020-02-17', 4.8],
      ],
    },
    [`B5 {"score":4.8,"before":4.9,"since":${day('2020-02-12')}}`],
  ],
  [
    'a first response of 60 seconds is allowed, 61 are not, and without inquiries nobody waited',
    'responseSlow',
    {
      metrics: ['firstResponse', 'inquiries'],
      lines: [
        ['2020-02-15', 60, 10],
        ['2020-02-16', 61, 10],
        ['2020-02-17', 300, 0],
      ],
    },
    ['B3 {"actual":61,"most":60}'],
  ],
  [
    // 2,900 for the 29 days of February: 100 a day. By the 10th, 1,000 are due; 5 points are 145.
    'five points of the month behind are allowed',
    'behindPace',
    {
      metrics: ['amountPaid'],
      lines: [['2020-02-10', 855]],
      targets: [target('amountPaid', 0, { dayTarget: null, monthTarget: 2900 })],
    },
    [],
  ],
  [
    'a 分 more is behind: 2,045.01 are left for 19 days',
    'behindPace',
    {
      metrics: ['amountPaid'],
      lines: [['2020-02-10', 854.99]],
      targets: [target('amountPaid', 0, { dayTarget: null, monthTarget: 2900 })],
    },
    [
      `B2 ${JSON.stringify({ actual: 854.99, target: 2900, reached: 854.99 / 2900, due: 1000 / 2900, needed: (2900 - 854.99) / 19 })}`,
    ],
  ],
  [
    'on the last day nothing is left to do',
    'behindPace',
    {
      metrics: ['amountPaid'],
      lines: [['2020-02-29', 2000]],
      targets: [target('amountPaid', 0, { dayTarget: null, monthTarget: 2900 })],
    },
    [`B2 ${JSON.stringify({ actual: 2000, target: 2900, reached: 2000 / 2900, due: 1, needed: null })}`],
  ],
  [
    'a ceiling, a rate, a day’s target alone are no race',
    'behindPace',
    {
      metrics: ['amountRefunded', 'conversion', 'visitors'],
      lines: [['2020-02-29', 1, 0.001, 1]],
      targets: [
        target('amountRefunded', 0, { dayTarget: null, monthTarget: 2900, direction: 'atMost' }),
        target('conversion', 0, { dayTarget: null, monthTarget: 0.03 }),
        target('visitors', 100),
      ],
    },
    [],
  ],
])('%s', (_, rule, given, expected) => {
  const close = (text: string) => text.replace(/\d+\.\d{12,}/g, (number) => Number(number).toPrecision(12));
  expect(found(rule, given).map(close)).toEqual(expected.map(close));
});

/** Each is a finding once the day is over. */
test.each<[RuleId, Given]>([
  ['refundAbovePaid', { metrics: ['amountPaid', 'amountRefunded'], lines: [['2020-02-17', 100, 120]] }],
  ['payRateGap', { metrics: ORDERS, lines: [['2020-02-17', 1000, 500, 4, 3]] }],
  ['returnRateHigh', { metrics: RETURNS, lines: [['2020-02-17', 10, 2, 1]] }],
  ['responseSlow', { metrics: ['firstResponse'], lines: [['2020-02-17', 90]] }],
  [
    'behindPace',
    {
      metrics: ['amountPaid'],
      lines: [['2020-02-17', 1]],
      targets: [target('amountPaid', 0, { dayTarget: null, monthTarget: 290 })],
    },
  ],
  [
    'anomaly',
    {
      metrics: ['visitors'],
      lines: Array.from({ length: 43 }, (_, i) => [formatDay(day('2020-02-17') - 42 + i), i === 42 ? 500 : 1000]),
    },
  ],
])('%s does not judge a day that is not over', (rule, given) => {
  const midnight = day('2020-02-18');
  expect(found(rule, { ...given, now: midnight - 1 / 1440 })).toEqual([]);
  expect(found(rule, { ...given, now: midnight })).toHaveLength(1);
});

test('what is told of a figure that has no column stands at the day’s row', () => {
  const days: Lines = Array.from({ length: 43 }, (_, i) => [
    formatDay(day('2020-02-17') - 42 + i),
    i === 42 ? 20 : 10,
    100,
  ]);
  // Twice the buyers of as many visitors: 20% instead of 10%.
  expect(found('anomaly', { metrics: ['buyersPaid', 'visitors'], lines: days })).toEqual([
    expect.stringContaining('A44 {"actual":0.2,'),
  ]);
});
