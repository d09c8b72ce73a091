import { cellName } from '../../../src/domain/cells';
import { checkDaily, type CheckInput } from '../../../src/domain/checks/check';
import { BUILT_IN_METRICS } from '../../../src/domain/metrics/shopMetrics';
import { DEFAULT_SETTINGS } from '../../../src/domain/settings';
import { dailyTable, day } from '../figures';
import { target, type Lines } from './found';

test('a rule that throws becomes one result that says so, and the others still run', () => {
  const input: CheckInput = {
    daily: dailyTable(['visitors'], [['2020-02-15', -1]]),
    targets: [],
    metrics: BUILT_IN_METRICS,
    settings: DEFAULT_SETTINGS,
    asked: day('2020-02-15'),
    now: day('2020-02-16'),
    unreadable: [],
  };
  const broken = () => {
    throw new Error('broken');
  };
  const working = () => [
    { place: { sheet: '日报', row: 1, column: 1 }, day: null, metric: null, severity: 'error' as const, args: {} },
  ];
  const result = checkDaily(input, { missingDay: broken, negativeValue: working });
  expect(result.failedRules).toEqual([{ rule: 'missingDay', message: 'broken' }]);
  expect(result.findings.map((f) => f.rule)).toEqual(['negativeValue']);
});

test('the day asked about comes first, then younger before older, each with errors before weak figures', () => {
  const lines: Lines = [
    ['2020-02-12', -1, 100],
    ['2020-02-13', 60, -1],
    ['2020-02-14', -1, 100],
  ];
  const result = checkDaily({
    daily: dailyTable(['amountPaid', 'visitors'], lines),
    targets: [target('amountPaid', 100)],
    metrics: BUILT_IN_METRICS,
    settings: DEFAULT_SETTINGS,
    asked: day('2020-02-13'),
    now: day('2020-02-15'),
    unreadable: [],
  });
  expect(result.findings.map((f) => `${f.rule} ${cellName(f.place)}`)).toEqual([
    'negativeValue C3',
    'missedTarget B3',
    'negativeValue B4',
    'negativeValue B2',
    'belowFloor B2',
  ]);
});

test('findings of one day stand as in the sheet, and those without a day come last', () => {
  const result = checkDaily({
    daily: dailyTable(
      ['visitors', 'pageViews'],
      [
        ['2020-02-15', '两条', -1],
        ['不详', 1, 1],
      ],
    ),
    targets: [],
    metrics: BUILT_IN_METRICS,
    settings: DEFAULT_SETTINGS,
    asked: day('2020-02-16'),
    now: day('2020-02-17'),
    unreadable: [
      { place: { sheet: '设置', row: 8, column: 1 }, value: '三', header: 'ROI 及格线' },
      { place: { sheet: '设置', row: 3, column: 2 }, value: '半', header: '达成率底线' },
      { place: { sheet: '设置', row: 3, column: 1 }, value: '多', header: '达成率底线' },
    ],
  });
  expect(result.findings.map((f) => `${f.rule} ${cellName(f.place)}`)).toEqual([
    'missingDay A2',
    'notANumber B2',
    'negativeValue C2',
    'notANumber A3',
    'notANumber B4',
    'notANumber C4',
    'notANumber B9',
  ]);
});
