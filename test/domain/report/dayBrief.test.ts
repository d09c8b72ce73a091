import type { DatedFigures } from '../../../src/domain/metrics/daily';
import type { MetricId } from '../../../src/domain/metrics/metrics';
import { dayBrief, type BriefInput, type DayBrief } from '../../../src/domain/report/dayBrief';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { target } from '../checks/found';
import { dated, day } from '../figures';
import { NET_VISITOR_VALUE, own } from '../metrics/ownMetrics';

const ASKED = day('2020-02-17');
const KEPT: readonly MetricId[] = [
  'amountPaid',
  'amountPlaced',
  'amountRefunded',
  'ordersPaid',
  'ordersPlaced',
  'buyersPaid',
  'visitors',
  'adZhitongche',
];
const FEBRUARY: readonly DatedFigures[] = [
  dated('2020-01-31', { amountPaid: 5000 }),
  dated('2020-02-01', { amountPaid: 100 }),
  dated('2020-02-16', { amountPaid: 500 }),
  dated('2020-02-17', {
    amountPaid: 750,
    amountPlaced: 1500,
    amountRefunded: 150,
    ordersPaid: 3,
    ordersPlaced: 4,
    buyersPaid: 3,
    visitors: 100,
    adZhitongche: 250,
  }),
  dated('2020-02-18', { amountPaid: 9999 }),
];

interface Given extends Partial<BriefInput> {
  readonly columns?: readonly MetricId[];
}

function brief({ columns = KEPT, ...given }: Given = {}): DayBrief {
  return dayBrief(ASKED, {
    days: FEBRUARY,
    kept: new Set(columns),
    targets: [target('amountPaid', 0, { dayTarget: null, monthTarget: 29000 })],
    settings: DEFAULT_SETTINGS,
    inBrief: [],
    now: ASKED + 1.4,
    ...given,
  });
}

test('metrics of the shop’s own stand in the order in which they were chosen, against their targets where there are any', () => {
  const share = own('退款占比', '退款金额/付款金额', 'rate');
  const targets = [target(NET_VISITOR_VALUE, 8), target(share, 0.1, { direction: 'atMost' })];
  const kept = own('咨询价值', '付款金额/咨询数');
  expect(brief({ inBrief: [share, NET_VISITOR_VALUE, kept], targets }).own).toEqual([
    { metric: share, outcome: { value: 0.2, days: 1 }, share: 0.5, status: '未达标' },
    { metric: NET_VISITOR_VALUE, outcome: { value: 6, days: 1 }, share: 0.75, status: '未达标' },
    { metric: kept, outcome: { value: null, days: 0, why: 'notKept' }, share: null, status: '无目标' },
  ]);
});

test('17 February: 750 paid of 1,000, and 1,350 of 29,000 for the month', () => {
  expect(brief()).toEqual({
    day: ASKED,
    hasData: true,
    finished: true,
    amountPaid: { value: 750, days: 1 },
    target: 1000,
    share: 0.75,
    status: '未达标',
    limits: { floor: 0.5, near: 0.8 },
    monthToDate: { value: 1350, days: 3 },
    monthTarget: 29000,
    monthShare: 1350 / 29000,
    monthElapsed: 17 / 29,
    conversion: { value: 0.03, days: 1, basis: 'buyers' },
    payRate: { value: 0.5, days: 1, basis: 'amount' },
    payRateByOrders: { value: 0.75, days: 1, basis: 'orders' },
    orderValue: { value: 250, days: 1 },
    roi: expect.objectContaining({ value: 3 }),
    roiGrade: '及格',
    netRoi: expect.objectContaining({ value: 2.4 }),
    own: [],
  });
});

test.each<[string, Given, Partial<DayBrief>]>([
  ['the last minute of the day is still part of it', { now: ASKED + 1439 / 1440 }, { finished: false }],
  ['at midnight the day is over', { now: ASKED + 1 }, { finished: true }],
  [
    'no target',
    { targets: [] },
    {
      target: null,
      share: null,
      status: '无目标',
      monthTarget: null,
      monthShare: null,
      limits: { floor: 0.5, near: 0.8 },
    },
  ],
  [
    'a line of its own floor, above which nothing is far off',
    { targets: [target('amountPaid', 1000, { floor: 0.9 })] },
    { share: 0.75, status: '低于底线', limits: { floor: 0.9, near: 0.9 }, monthTarget: 29000 },
  ],
  [
    'a ceiling: the less, the better',
    { targets: [target('amountPaid', 600, { direction: 'atMost' })] },
    { share: 600 / 750, status: '接近', monthShare: (600 * 29) / 1350 },
  ],
  [
    'a day that is not there',
    { days: FEBRUARY.filter((d) => d.day !== ASKED) },
    {
      hasData: false,
      amountPaid: { value: null, days: 0, why: 'noData' },
      target: 1000,
      share: null,
      monthToDate: { value: 600, days: 2 },
      roiGrade: null,
    },
  ],
  [
    'a prepared row without figures',
    { days: [{ day: ASKED, figures: {} }] },
    { hasData: false, monthShare: null, monthTarget: 29000 },
  ],
  ['no cost column: no grade', { columns: ['amountPaid'] }, { roiGrade: null, payRateByOrders: null }],
])('%s', (_, given, expected) => {
  expect(brief(given)).toMatchObject(expected);
});
