import type { CellValue } from '../../../src/domain/cells';
import { readTargetSheet } from '../../../src/sheets/daily/targetSheet';
import { readSettingsSheet } from '../../../src/sheets/daily/settingsSheet';
import { DEFAULT_SETTINGS, type SettingId } from '../../../src/domain/settings';

const read = (...lines: CellValue[][]) =>
  readTargetSheet({
    sheet: '目标',
    top: 0,
    left: 0,
    values: [['指标', '月份', '月目标', '日目标', '方向', '底线'], ...lines],
  });

describe('a line of 目标', () => {
  const feb = { year: 2020, month: 2 };
  test.each<[string, CellValue[], object]>([
    [
      'all columns',
      ['付款金额', '2020-02', 2600000, 220000, '不低于', 0.6],
      { metric: 'amountPaid', month: feb, monthTarget: 2600000, dayTarget: 220000, direction: 'atLeast', floor: 0.6 },
    ],
    [
      'text numbers and percent',
      ['UV', '2020年2月', '180万', '6万', '', '60%'],
      { metric: 'visitors', month: feb, monthTarget: 1800000, dayTarget: 60000, direction: 'atLeast', floor: 0.6 },
    ],
    [
      'a month as a date',
      ['转化率', 43878, '3%', '', '', ''],
      { metric: 'conversion', month: feb, monthTarget: 0.03, dayTarget: null, floor: null },
    ],
    ['a month as 202002', ['转化率', 202002, '3%', '', '', ''], { month: feb }],
    ['no month: every month', ['转化率', '', '3%', '', '', ''], { month: null }],
    ['a ceiling', ['退款金额', '', '', 60000, '不高于', ''], { direction: 'atMost' }],
    ['不低于 is no ceiling though it contains 低', ['付款金额', '', '', 1, '不低于', ''], { direction: 'atLeast' }],
  ])('%s', (_, line, expected) => {
    const { targets, unreadable } = read(line);
    expect(unreadable).toEqual([]);
    expect(targets).toMatchObject([expected]);
  });

  test.each<[string, CellValue[], string, number]>([
    ['a metric we do not know', ['好心情', '', 1, 1, '', ''], '指标', 0],
    ['a month that is none', ['付款金额', '下个月', 1, 1, '', ''], '月份', 0],
    ['a target in words', ['付款金额', '', '很多', 1, '', ''], '月目标', 1],
    ['a negative target', ['付款金额', '', -5, 1, '', ''], '月目标', 1],
  ])('%s is reported with its cell', (_, line, header, lines) => {
    const { targets, unreadable } = read(line);
    expect(unreadable.map((cell) => cell.header)).toEqual([header]);
    expect(targets).toHaveLength(lines);
  });
});

describe('lines of single days', () => {
  const HEADER: CellValue[] = ['指标', '月份', '日期', '月目标', '日目标', '方向'];
  const of = (...values: CellValue[][]) =>
    readTargetSheet({ sheet: '目标', top: 0, left: 0, values: [HEADER, ...values] });
  // 43862 is 2020-02-01.
  const DAYS: CellValue[][] = [
    ['付款金额', '', 43862, '', 300, ''],
    ['付款金额', '2020-02', '2020-02-02', '', '500', ''],
  ];

  test.each<[string, CellValue[][], object[]]>([
    [
      'join the line of their month',
      [['付款金额', '2020-02', '', 10000, '', '不低于'], ...DAYS],
      [
        {
          month: { month: 2 },
          monthTarget: 10000,
          days: new Map([
            [43862, 300],
            [43863, 500],
          ]),
        },
      ],
    ],
    [
      'have one of their own where the month has none, which says else what every month’s says',
      [['付款金额', '', '', '', 220, '不高于'], ...DAYS],
      [
        { month: null, dayTarget: 220 },
        {
          month: { year: 2020, month: 2 },
          dayTarget: 220,
          direction: 'atMost',
          days: new Map([
            [43862, 300],
            [43863, 500],
          ]),
        },
      ],
    ],
    ['and where there is no other line at all', DAYS, [{ month: { month: 2 }, monthTarget: null, dayTarget: null }]],
    [
      'a day twice: the first line holds',
      [DAYS[0] as CellValue[], ['付款金额', '', 43862, '', 9, '']],
      [{ days: new Map([[43862, 300]]) }],
    ],
    ['a day without 日目标 is no target', [['付款金额', '', 43862, '', '', '']], []],
  ])('%s', (_, values, expected) => {
    const { targets, unreadable } = of(...values);
    expect(unreadable).toEqual([]);
    expect(targets).toMatchObject(expected);
    expect(targets).toHaveLength(expected.length);
  });

  test('a day that is none is reported with its cell', () => {
    const { targets, unreadable } = of(['付款金额', '', '下周一', '', 9, '']);
    expect(targets).toEqual([]);
    expect(unreadable).toMatchObject([{ header: '日期', place: { row: 1, column: 2 } }]);
  });
});

describe('设置', () => {
  const settings = (...lines: CellValue[][]) => readSettingsSheet({ sheet: '设置', top: 0, left: 0, values: lines });

  test.each<[string, CellValue[], SettingId, number]>([
    ['a band', ['ROI 及格线', 2.5], 'roiPass', 2.5],
    ['blanks and width do not matter', ['ＲＯＩ及格线', '2.5'], 'roiPass', 2.5],
    ['a share as percent', ['达成率底线', '60%'], 'floor', 0.6],
    ['a weekday by name', ['每周第一天', '周日'], 'firstWeekday', 7],
    ['a time of day', ['当天几点后判断', '18:00'], 'judgeFrom', 0.75],
    ['blank keeps the default', ['达成率底线', ''], 'floor', 0.5],
  ])('%s', (_, line, id, value) => {
    expect(settings(line).settings[id]).toBe(value);
    expect(settings(line).unreadable).toEqual([]);
  });

  test.each<[string, CellValue[][], string]>([
    ['words', [['达成率底线', '一半']], '达成率底线'],
    ['out of range: 60 is not 60%', [['达成率底线', 60]], '达成率底线'],
    ['bands that do not increase', [['ROI 及格线', 4.5]], 'ROI 及格线'],
  ])('%s: the default holds, and the cell is reported', (_, lines, header) => {
    const result = settings(...lines);
    expect(result.settings).toEqual(DEFAULT_SETTINGS);
    expect(result.unreadable.map((cell) => [cell.header, cell.place.row, cell.place.column])).toEqual([[header, 0, 1]]);
  });
});
