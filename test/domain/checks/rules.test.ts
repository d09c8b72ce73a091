import type { MetricId } from '../../../src/domain/metrics/metrics';
import type { CellText } from '../figures';
import { found, type Given, type Lines } from './found';

describe('duplicateDay', () => {
  test.each<[string, Lines, string[]]>([
    [
      'the second row of a day',
      [
        ['2020-02-15', 1],
        ['2020-02-15', 1],
      ],
      ['A3'],
    ],
    [
      'and the third',
      [
        ['2020-02-15', 1],
        ['2020-02-15', 1],
        ['2020-02-15', 2],
      ],
      ['A3', 'A4'],
    ],
    [
      'each day once',
      [
        ['2020-02-15', 1],
        ['2020-02-16', 1],
      ],
      [],
    ],
    [
      'two dates that cannot be read are not one day',
      [
        ['不详', 1],
        ['待定', 2],
      ],
      [],
    ],
  ])('%s', (_, lines, cells) => {
    expect(found('duplicateDay', { metrics: ['amountPaid'], lines }).map((f) => f.split(' ')[0])).toEqual(cells);
  });
});

describe('notANumber', () => {
  const metrics: readonly MetricId[] = ['buyersPaid', 'visitors', 'conversion'];
  test.each<[string, readonly [string, ...CellText[]], string[]]>([
    ['a letter among digits', ['2020-02-15', 1, '1,2O1', ''], ['C2']],
    ['a blank is missing, not wrong', ['2020-02-15', 1, '', ''], []],
    ['an error in a figure', ['2020-02-15', '#REF!', 10, 0.1], ['B2']],
    ['a ratio’s error that follows from its input is named once', ['2020-02-15', 1, 'abc', '#VALUE!'], ['C2']],
    ['#DIV/0! of x ÷ 0 is the right answer', ['2020-02-15', 1, 0, '#DIV/0!'], []],
    ['a broken ratio of good inputs', ['2020-02-15', 1, 10, '#NAME?'], ['D2']],
    ['a word in a ratio’s column is a word, whatever its inputs', ['2020-02-15', 1, '', '很高'], ['D2']],
    ['a date that is none', ['2020-02-30 ?', 1, 10, 0.1], ['A2']],
  ])('%s', (_, line, cells) => {
    expect(found('notANumber', { metrics, lines: [line], asked: '2020-02-15' }).map((f) => f.split(' ')[0])).toEqual(
      cells,
    );
  });
});

test('a broken 付款率 follows from its inputs only where neither basis has a value', () => {
  const metrics: readonly MetricId[] = ['amountPaid', 'amountPlaced', 'ordersPaid', 'ordersPlaced', 'payRate'];
  const broken = (...inputs: CellText[]) =>
    found('notANumber', { metrics, lines: [['2020-02-15', ...inputs, '#DIV/0!']] });
  expect(broken(47, 0, 85, 0)).toEqual([]);
  expect(broken(47, 0, 85, 100)).toEqual(['F2 {"value":"#DIV/0!","header":"付款率"}']);
});

describe('negativeValue', () => {
  test.each<[MetricId, CellText, boolean]>([
    ['visitors', -1, true],
    ['amountRefunded', -0.01, true],
    ['visitors', 0, false],
    ['netPaid', -100, false],
    ['netRoi', -0.5, false],
    ['roi', -0.5, true],
  ])('%s of %s', (metric, value, wrong) => {
    expect(found('negativeValue', { metrics: [metric], lines: [['2020-02-15', value]] })).toHaveLength(wrong ? 1 : 0);
  });
});

describe('rateMismatch: 0.02 percentage points are forgiven', () => {
  test.each<[string, readonly MetricId[], readonly CellText[], boolean]>([
    ['4 ÷ 877 = 0.456% typed as 0.45%', ['buyersPaid', 'visitors', 'conversion'], [4, 877, 0.0045], false],
    ['exactly 0.02 points off', ['buyersPaid', 'visitors', 'conversion'], [5, 100, 0.0502], false],
    ['0.03 points off', ['buyersPaid', 'visitors', 'conversion'], [5, 100, 0.0503], true],
    [
      '付款率 by orders is as good as by amount',
      ['amountPaid', 'amountPlaced', 'ordersPaid', 'ordersPlaced', 'payRate'],
      [47, 100, 85, 100, 0.85],
      false,
    ],
    [
      '付款率 by neither',
      ['amountPaid', 'amountPlaced', 'ordersPaid', 'ordersPlaced', 'payRate'],
      [47, 100, 85, 100, 0.6],
      true,
    ],
    ['客单价 rounded to 分', ['amountPaid', 'buyersPaid', 'orderValue'], [100, 3, 33.33], false],
    ['客单价 one yuan off', ['amountPaid', 'buyersPaid', 'orderValue'], [100, 3, 34.33], true],
    ['nothing to compare with', ['buyersPaid', 'visitors', 'conversion'], ['', 100, 0.5], false],
  ])('%s', (_, metrics, cells, wrong) => {
    expect(found('rateMismatch', { metrics, lines: [['2020-02-15', ...cells]] })).toHaveLength(wrong ? 1 : 0);
  });
});

describe('impossibleConversion', () => {
  test.each<[string, readonly CellText[], string[]]>([
    ['five buyers of four visitors', [5, 4, ''], ['C2 {"conversion":1.25}']],
    ['everyone bought', [4, 4, ''], []],
    ['a typed rate above 100% without visitors', ['', '', 1.5], ['D2 {"conversion":1.5}']],
  ])('%s', (_, cells, expected) => {
    const metrics: readonly MetricId[] = ['buyersPaid', 'visitors', 'conversion'];
    expect(found('impossibleConversion', { metrics, lines: [['2020-02-15', ...cells]] })).toEqual(expected);
  });

  test('付款率 of 120% is legal', () => {
    const given: Given = {
      metrics: ['amountPaid', 'amountPlaced', 'payRate'],
      lines: [['2020-02-10', 5243, 4369, 1.2000457]],
    };
    for (const rule of ['impossibleConversion', 'rateMismatch', 'negativeValue'] as const)
      expect(found(rule, given)).toEqual([]);
  });
});

describe('distantDate', () => {
  test.each<[string, string[], string[]]>([
    ['a slip into 2062', ['2020-02-15', '2020-02-16', '2062-02-17'], ['A4']],
    ['a slip into the past', ['2002-02-15', '2020-02-16', '2020-02-17'], ['A2']],
    ['a break of three months is none', ['2020-02-15', '2020-05-16', '2020-05-17'], []],
    [
      'two seasons a year apart are none',
      [
        '2019-01-01',
        '2019-01-02',
        '2019-01-03',
        '2019-01-04',
        '2020-01-01',
        '2020-01-02',
        '2020-01-03',
        '2020-01-04',
        '2020-01-05',
      ],
      [],
    ],
  ])('%s', (_, dates, cells) => {
    const lines = dates.map((date): [string, number] => [date, 1]);
    expect(
      found('distantDate', { metrics: ['amountPaid'], lines, asked: '2020-02-17' }).map((f) => f.split(' ')[0]),
    ).toEqual(cells);
  });
});
