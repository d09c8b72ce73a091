import type { MetricId } from '../../../src/domain/metrics/metrics';
import type { Marker, MarkerFacet, PeriodField } from '../../../src/domain/report/marker';
import { BUILT_IN_METRICS } from '../../../src/domain/metrics/shopMetrics';
import { daysWithData, markerValue, type MarkerValue, type WeekInput } from '../../../src/domain/report/weekSummary';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import type { Unit } from '../../../src/domain/metrics/metrics';
import { target } from '../checks/found';
import { dated, day } from '../figures';

/** A week that begins in February and ends on 1 March. */
const WEEK = { from: day('2020-02-24'), to: day('2020-03-01') };
const KEPT: readonly MetricId[] = ['amountPaid', 'amountRefunded', 'operatingCost', 'visitors', 'buyersPaid'];

const given: WeekInput = {
  days: [
    dated('2020-02-16', { amountPaid: 888, operatingCost: 1 }),
    dated('2020-02-17', { amountPaid: 60, amountRefunded: 80, operatingCost: 20, visitors: 0 }),
    dated('2020-02-23', { amountPaid: 40, amountRefunded: 40, operatingCost: 20, visitors: 0 }),
    dated('2020-02-24', { amountPaid: 150, amountRefunded: 30, operatingCost: 25, visitors: 10, buyersPaid: 1 }),
    dated('2020-02-25', {}),
    dated('2020-03-01', { amountPaid: 50, amountRefunded: 5, operatingCost: 25, visitors: 40, buyersPaid: 1 }),
    dated('2020-03-02', { amountPaid: 999, operatingCost: 1 }),
  ],
  kept: new Set(KEPT),
  targets: [
    target('amountPaid', 40),
    target('amountRefunded', 10, { direction: 'atMost' }),
    target('visitors', 0, { dayTarget: null, monthTarget: 290, month: { year: 2020, month: 2 } }),
    target('roi', 0, { dayTarget: null, monthTarget: 4 }),
  ],
  settings: DEFAULT_SETTINGS,
  metrics: BUILT_IN_METRICS,
};

const number = (value: number, unit: Unit): MarkerValue => ({ kind: 'number', value, unit });
const text = (shown: string): MarkerValue => ({ kind: 'text', text: shown });
const none = (why: (MarkerValue & { kind: 'none' })['why']): MarkerValue => ({ kind: 'none', why });
const change = (value: number): MarkerValue => ({ kind: 'number', value, unit: 'rate', signed: true });
const show = (marker: Marker, more: Partial<WeekInput> = {}) => markerValue(marker, WEEK, { ...given, ...more });

test.each<[string, MetricId, MarkerFacet, MarkerValue]>([
  ['{{付款金额}}: Monday and Sunday, no day before or after', 'amountPaid', 'value', number(200, 'yuan')],
  ['{{付款金额.上周}}', 'amountPaid', 'previous', number(100, 'yuan')],
  ['{{付款金额.环比}}: 100 → 200', 'amountPaid', 'change', change(1)],
  ['{{净付款金额.环比}}: −20 → 165, a rise', 'netPaid', 'change', change(185 / 20)],
  ['{{访客数.环比}}: 0 → 50', 'visitors', 'change', none('divisionByZero')],
  ['{{付款买家数.环比}}: nothing before', 'buyersPaid', 'change', none('noData')],
  ['{{咨询数.环比}}: not kept', 'inquiries', 'change', none('notKept')],
  ['{{付款金额.月累计}}: from 1 March on', 'amountPaid', 'monthToDate', number(50, 'yuan')],
  ['{{付款金额.目标}}: 7 × 40', 'amountPaid', 'target', number(280, 'yuan')],
  ['{{付款金额.达成率}}', 'amountPaid', 'achievement', number(200 / 280, 'rate')],
  ['{{退款金额.达成率}}: how much of the ceiling is used', 'amountRefunded', 'achievement', number(0.5, 'rate')],
  ['{{访客数.目标}}: March has none', 'visitors', 'target', none('noTarget')],
  ['{{访客数.达成率}}: March has none', 'visitors', 'achievement', none('noTarget')],
  ['{{咨询数.达成率}}: not kept', 'inquiries', 'achievement', none('notKept')],
  ['{{ROI}}: Σ ÷ Σ', 'roi', 'value', number(4, 'oneToN')],
  ['{{ROI.目标}}: a rate is not added up', 'roi', 'target', number(4, 'oneToN')],
  ['{{ROI.等级}}', 'roi', 'grade', text('良好')],
  ['{{付款金额.等级}}', 'amountPaid', 'grade', none('notGraded')],
  ['{{转化率}}', 'conversion', 'value', number(0.04, 'rate')],
  ['{{付款率}}: 收订 not kept', 'payRate', 'value', none('notKept')],
])('%s', (_, metric, facet, expected) => {
  expect(show({ kind: 'metric', metric, facet })).toEqual(expected);
});

test('the grade follows the shop’s own bands, and needs costs', () => {
  const grade = { kind: 'metric', metric: 'roi', facet: 'grade' } as const;
  const settings = { ...DEFAULT_SETTINGS, roiPass: 1, roiGood: 2, roiExcellent: 4 };
  expect(show(grade, { settings })).toEqual(text('优秀'));
  expect(show(grade, { settings: { ...settings, roiExcellent: 5 } })).toEqual(text('良好'));
  expect(show(grade, { settings: { ...settings, roiGood: 4.5, roiExcellent: 5 } })).toEqual(text('及格'));
  expect(show(grade, { kept: new Set(['amountPaid']) })).toEqual(none('notKept'));
});

test.each<[string, MetricId, MarkerFacet]>([
  ['value', 'amountPaid', 'value'],
  ['change', 'amountPaid', 'change'],
  ['achievement', 'amountPaid', 'achievement'],
  ['grade', 'roi', 'grade'],
])('a week without a day has no %s', (_, metric, facet) => {
  expect(show({ kind: 'metric', metric, facet }, { days: [] })).toEqual(none('noData'));
});

test.each<[PeriodField, MarkerValue]>([
  ['week', text('2020.02.24-03.01')],
  ['from', { kind: 'day', day: WEEK.from }],
  ['to', { kind: 'day', day: WEEK.to }],
  ['dataDays', text('2/7 天')],
])('the week’s own %s', (field, expected) => {
  expect(show({ kind: 'period', field })).toEqual(expected);
});

test('days with figures, the first and the last of the period among them', () => {
  expect(daysWithData(given.days, WEEK)).toBe(2);
  expect(daysWithData(given.days, { from: day('2020-02-25'), to: day('2020-02-29') })).toBe(0);
});
