import { parseCellDate } from '../../../src/sheets/recognise/cellDate';
import { dayOf, formatDay } from '../../../src/domain/time/calendar';
import type { CellValue } from '../../../src/domain/cells';

const read = (cell: CellValue, near?: number): string | null => {
  const date = parseCellDate(cell, near);
  if (!date) return null;
  const { day, seconds } = date;
  if (seconds === null) return formatDay(day);
  return `${formatDay(day)} ${[Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].join(':')}`;
};
const near = (text: string): number => dayOf(...(text.split('-').map(Number) as [number, number, number])) as number;

describe('a cell read as a day', () => {
  test.each<[CellValue, string]>([
    [43878, '2020-02-17'],
    [43878.5, '2020-02-17 12:0:0'],
    [43878.999999, '2020-02-18 0:0:0'],
    [20261123, '2026-11-23'],
    ['20261123', '2026-11-23'],
    ['20160523221011', '2016-05-23 22:10:11'],
    ['2026-11-23', '2026-11-23'],
    ['2026/11/23', '2026-11-23'],
    ['2026/9/3', '2026-09-03'],
    ['2026.09.03', '2026-09-03'],
    ['2026年9月3日', '2026-09-03'],
    ['2026年07月06日', '2026-07-06'],
    ['2012-4-23(一)', '2012-04-23'],
    ['2012-4-23（周一）', '2012-04-23'],
    ['2012-4-23 星期一', '2012-04-23'],
    ['2016-05-23 22:10:11', '2016-05-23 22:10:11'],
    ['2026-09-03 00:00:00', '2026-09-03 0:0:0'],
    ['2020/2/21 0:00', '2020-02-21 0:0:0'],
    ['2020-02-21T08:05:09.000', '2020-02-21 8:5:9'],
    ['２０２６－１１－２３', '2026-11-23'],
    ['="2026-11-23"', '2026-11-23'],
    ["'2026-11-23", '2026-11-23'],
    [' 2026-11-23\t', '2026-11-23'],
    ['2024-02-29', '2024-02-29'],
  ])('%p → %s', (cell, expected) => expect(read(cell)).toBe(expected));

  test.each<[string, string, string]>([
    ['11月23日', '2026-11-25', '2026-11-23'],
    ['12月31日', '2027-01-03', '2026-12-31'],
    ['1月2日', '2026-12-30', '2027-01-02'],
    ['2月29日', '2024-05-01', '2024-02-29'],
    ['9月3日(四)', '2026-09-10', '2026-09-03'],
  ])('%s near %s is %s', (cell, day, expected) => expect(read(cell, near(day))).toBe(expected));

  test.each<[CellValue, string]>([
    ['11月23日', 'no year and nothing near'],
    ['2026-02-31', '31 February'],
    ['2026年2月30日', '30 February'],
    [20260231, '31 February'],
    ['20261323', 'month 13'],
    ['2023-02-29', 'no leap year'],
    ['26-11-23', 'a two-digit year'],
    ['23/11/26', 'a two-digit year'],
    ['2026-11/23', 'two separators'],
    ['2026-11', 'a month'],
    ['2026-11-235', 'three digits'],
    ['2026-11-23 25:00', 'hour 25'],
    ['2026-11-23 10:61', 'minute 61'],
    ['2026-11-23~2026-11-24', 'a range'],
    ['2026-11-23 总计', 'more words'],
    ['1234', 'a number in text'],
    ['43878', 'a serial in text'],
    [0, 'no day'],
    [-5, 'negative'],
    [NaN, 'no number'],
    [Infinity, 'no number'],
    [true, 'a truth value'],
    ['', 'blank'],
    ['-', 'missing'],
    ['__proto__', 'a word'],
    ['1900-02-29', 'a day that only Excel knows'],
    ['2'.repeat(100000), 'endless'],
  ])('%p is no day: %s', (cell) => expect(parseCellDate(cell)).toBeNull());
});
