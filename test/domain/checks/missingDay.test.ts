import type { MetricId } from '../../../src/domain/metrics/metrics';
import { day } from '../figures';
import { found, type Lines } from './found';

describe('missingDay', () => {
  const paid: readonly MetricId[] = ['amountPaid'];
  test.each<[string, Lines, string | undefined, [string, string, number][]]>([
    [
      'a day between two others',
      [
        ['2020-02-15', 1],
        ['2020-02-17', 1],
      ],
      undefined,
      [['A3', '2020-02-16', 1]],
    ],
    [
      'a run of days is one finding',
      [
        ['2020-02-01', 1],
        ['2020-02-06', 1],
      ],
      undefined,
      [['A3', '2020-02-02', 4]],
    ],
    [
      'a row that is there but blank',
      [
        ['2020-02-15', 1],
        ['2020-02-16', ''],
        ['2020-02-17', 1],
      ],
      undefined,
      [['A3', '2020-02-16', 1]],
    ],
    [
      'a zero is data',
      [
        ['2020-02-15', 1],
        ['2020-02-16', 0],
        ['2020-02-17', 1],
      ],
      undefined,
      [],
    ],
    ['the day asked about is not there yet', [['2020-02-15', 1]], '2020-02-16', [['A2', '2020-02-16', 1]]],
    [
      'prepared rows after the day asked about are no matter',
      [
        ['2020-02-15', 1],
        ['2020-02-16', ''],
      ],
      '2020-02-15',
      [],
    ],
    [
      'days out of order are there all the same',
      [
        ['2020-02-16', 1],
        ['2020-02-15', 1],
        ['2020-02-17', 1],
      ],
      undefined,
      [],
    ],
    [
      'a slip into 2062 is not decades of missing days',
      [
        ['2020-02-15', 1],
        ['2020-02-16', 1],
        ['2062-02-17', 1],
      ],
      '2020-02-16',
      [],
    ],
  ])('%s', (_, lines, asked, expected) => {
    expect(found('missingDay', { metrics: paid, lines, ...(asked ? { asked } : {}) })).toEqual(expected.map(said));
  });

  test.each<[string, string, string, [string, string, number][]]>([
    ['asked of a year far ahead, missing days end with today', '2099-12-31', '2020-02-18', [['A2', '2020-02-16', 3]]],
    ['a day that has not begun is not missing', '2020-02-19', '2020-02-15', []],
  ])('%s', (_, asked, today, expected) => {
    const now = day(today) + 0.9;
    expect(found('missingDay', { metrics: paid, lines: [['2020-02-15', 1]], asked, now })).toEqual(expected.map(said));
  });

  test.each<[string, Lines, [string, string, number][]]>([
    ['a table without days misses none', [], []],
    [
      'rows without a date are no place for a day',
      [
        ['2020-02-15', 1],
        ['不详', 1],
      ],
      [['A2', '2020-02-16', 1]],
    ],
    [
      'nor are rows of a distant date',
      [
        ['2020-02-15', 1],
        ['2062-02-16', 1],
      ],
      [['A2', '2020-02-16', 1]],
    ],
    [
      'a slip into 2002 is not decades of missing days',
      [
        ['2002-02-14', 1],
        ['2020-02-14', 1],
        ['2020-02-15', 1],
      ],
      [['A4', '2020-02-16', 1]],
    ],
    [
      'a blank row of its own, below others',
      [
        ['2020-02-15', 1],
        ['2020-02-17', 1],
        ['2020-02-16', ''],
      ],
      [['A4', '2020-02-16', 1]],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found('missingDay', { metrics: paid, lines, asked: '2020-02-16' })).toEqual(expected.map(said));
  });

  function said([cell, from, days]: [string, string, number]): string {
    return `${cell} ${JSON.stringify({ from: day(from), to: day(from) + days - 1, days })}`;
  }
});
