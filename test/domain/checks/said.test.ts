import { cellName } from '../../../src/domain/cells';
import type { Finding, RuleId } from '../../../src/domain/checks/check';
import { formatDay } from '../../../src/domain/time/calendar';
import { day, type CellText } from '../figures';
import { findings, target, type Given, type Lines } from './found';

const FEB_17 = day('2020-02-17');
const place = (row: number, column: number) => ({ sheet: '日报', row, column });

const FOUR_FORMULAS = ['D3', 'D4', 'D5', 'D6'];
const fiveDays = (...cells: CellText[]): Lines =>
  ['17', '18', '19', '20', '21'].map((date) => [`2020-02-${date}`, ...cells]);

/** Everything a rule says of a sheet: where, of which day and metric, how bad, and the numbers for the sentence. */
test.each<[RuleId, Given, string, string, Finding['severity'], Finding['metric'], unknown]>([
  [
    'belowFloor',
    { metrics: ['amountPaid'], lines: [['2020-02-17', 40]], targets: [target('amountPaid', 100)] },
    'B2',
    '2020-02-17',
    'alarm',
    'amountPaid',
    { actual: 40, target: 100, share: 0.4, direction: 'atLeast', floor: 0.5 },
  ],
  [
    'missedTarget',
    {
      metrics: ['amountRefunded'],
      lines: [['2020-02-17', 100]],
      targets: [target('amountRefunded', 60, { direction: 'atMost' })],
    },
    'B2',
    '2020-02-17',
    'weak',
    'amountRefunded',
    { actual: 100, target: 60, share: 0.6, direction: 'atMost' },
  ],
  [
    'roiFailed',
    { metrics: ['amountPaid', 'operatingCost'], lines: [['2020-02-17', 500, 200]], settings: { roiPass: 2.6 } },
    'C2',
    '2020-02-17',
    'weak',
    'roi',
    { roi: 2.5, pass: 2.6 },
  ],
  [
    'distantDate',
    {
      metrics: ['amountPaid'],
      lines: [
        ['2020-02-16', 1],
        ['2062-02-18', 1],
        ['2020-02-17', 1],
      ],
    },
    'A3',
    '2062-02-18',
    'error',
    null,
    { from: FEB_17 - 1, to: FEB_17 },
  ],
  [
    'duplicateDay',
    {
      metrics: ['amountPaid'],
      lines: [
        ['2020-02-17', 1],
        ['2020-02-17', 2],
      ],
    },
    'A3',
    '2020-02-17',
    'error',
    null,
    { first: place(1, 0) },
  ],
  [
    'missingDay',
    {
      metrics: ['amountPaid'],
      lines: [
        ['2020-02-14', 1],
        ['2020-02-18', 1],
      ],
    },
    'A3',
    '2020-02-15',
    'error',
    null,
    { from: FEB_17 - 2, to: FEB_17, days: 3 },
  ],
  [
    'impossibleConversion',
    { metrics: ['buyersPaid', 'visitors'], lines: [['2020-02-17', 5, 4]] },
    'C2',
    '2020-02-17',
    'error',
    'conversion',
    { conversion: 1.25 },
  ],
  [
    'negativeValue',
    { metrics: ['visitors'], lines: [['2020-02-17', -60]] },
    'B2',
    '2020-02-17',
    'error',
    'visitors',
    { value: -60 },
  ],
  [
    'notANumber',
    { metrics: ['badReviews'], lines: [['2020-02-17', '两条']] },
    'B2',
    '2020-02-17',
    'error',
    'badReviews',
    { value: '两条', header: '差评数' },
  ],
  [
    'rateMismatch',
    { metrics: ['buyersPaid', 'visitors', 'conversion'], lines: [['2020-02-17', 5, 100, 0.06]] },
    'D2',
    '2020-02-17',
    'error',
    'conversion',
    { typed: 0.06, recomputed: 0.05 },
  ],
  [
    'brokenFormula',
    { metrics: ['visitors'], lines: [['2020-02-17', '#REF!']], formulas: ['B2'] },
    'B2',
    '2020-02-17',
    'error',
    'visitors',
    { value: '#REF!' },
  ],
  [
    'hardcodedRatio',
    { metrics: ['buyersPaid', 'visitors', 'conversion'], lines: fiveDays(5, 100, 0.05), formulas: FOUR_FORMULAS },
    'D2',
    '2020-02-17',
    'weak',
    'conversion',
    { value: 0.05 },
  ],
  [
    'textNumber',
    { metrics: ['visitors'], lines: [['2020-02-17', "'1,391"], ...fiveDays(100).slice(1)] },
    'B2',
    '2020-02-17',
    'weak',
    'visitors',
    { value: '1,391' },
  ],
  [
    'textDate',
    { metrics: ['visitors'], lines: [["'2020-02-17", 100], ...fiveDays(100).slice(1)] },
    'A2',
    '2020-02-17',
    'weak',
    null,
    { value: '2020-02-17' },
  ],
  [
    'unsortedDates',
    { metrics: ['visitors'], lines: [...fiveDays(100).slice(1), ['2020-02-17', 100]] },
    'A6',
    '2020-02-17',
    'weak',
    null,
    { before: FEB_17 + 4 },
  ],
  [
    'refundAbovePaid',
    { metrics: ['amountPaid', 'amountRefunded'], lines: [['2020-02-17', 100, 120]] },
    'C2',
    '2020-02-17',
    'note',
    'amountRefunded',
    { refunded: 120, paid: 100 },
  ],
  [
    'payRateGap',
    {
      metrics: ['amountPlaced', 'amountPaid', 'ordersPlaced', 'ordersPaid'],
      lines: [['2020-02-17', 1000, 500, 4, 3]],
    },
    'B2',
    '2020-02-17',
    'weak',
    'payRate',
    { byAmount: 0.5, byOrders: 0.75 },
  ],
  [
    'futureDay',
    { metrics: ['visitors'], lines: [['2020-02-17', 100]], asked: '2020-02-16', now: FEB_17 - 0.6 },
    'B2',
    '2020-02-17',
    'error',
    'visitors',
    { today: FEB_17 - 1 },
  ],
  [
    'returnRateHigh',
    { metrics: ['ordersPaid', 'returns', 'exchanges'], lines: [['2020-02-17', 10, 2, 1]] },
    'C2',
    '2020-02-17',
    'weak',
    'returnRate',
    { rate: 0.3, most: 0.1, days: 1 },
  ],
  [
    'dsrFalling',
    {
      metrics: ['dsrShipping'],
      lines: [
        ['2020-02-16', 4.9],
        ['2020-02-17', 4.8],
      ],
    },
    'B3',
    '2020-02-17',
    'weak',
    'dsrShipping',
    { score: 4.8, before: 4.9, since: FEB_17 - 1 },
  ],
  [
    'responseSlow',
    { metrics: ['firstResponse'], lines: [['2020-02-17', 90]] },
    'B2',
    '2020-02-17',
    'weak',
    'firstResponse',
    { actual: 90, most: 60 },
  ],
  [
    'behindPace',
    {
      metrics: ['amountPaid'],
      lines: [['2020-02-17', 145]],
      targets: [target('amountPaid', 0, { dayTarget: null, monthTarget: 290 })],
    },
    'B2',
    '2020-02-17',
    'weak',
    'amountPaid',
    { actual: 145, target: 290, reached: 0.5, due: 17 / 29, needed: 145 / 12 },
  ],
])('%s', (rule, given, cell, date, severity, metric, args) => {
  const [finding, ...more] = findings(rule, given);
  expect(more).toEqual([]);
  expect(finding).toEqual({ rule, place: expect.anything(), day: day(date), severity, metric, args });
  expect(cellName(finding!.place)).toBe(cell);
});

test('a run of missing days that ends with the day asked about is a finding of that day', () => {
  const [finding] = findings('missingDay', {
    metrics: ['amountPaid'],
    lines: [['2020-02-14', 1]],
    asked: '2020-02-17',
  });
  expect(formatDay(finding!.day!)).toBe('2020-02-17');
  expect(finding!.args).toEqual({ from: FEB_17 - 2, to: FEB_17, days: 3 });
});
