import { distantDays } from '../../../src/domain/checks/distantDays';
import { formatDay } from '../../../src/domain/time/calendar';
import { day } from '../figures';

/** Consecutive days from one on. */
const run = (from: string, count: number): number[] => Array.from({ length: count }, (_, i) => day(from) + i);

test.each<[string, number[], string[]]>([
  ['no day', [], []],
  ['one day', run('2020-02-17', 1), []],
  ['92 days apart belong together', [day('2020-02-17'), day('2020-02-17') + 92], []],
  [
    '93 days apart do not: of equal pieces the earliest is the table',
    [day('2020-02-17') + 93, day('2020-02-17')],
    ['2020-05-20'],
  ],
  [
    'three days far from four',
    [...run('2020-02-17', 4), ...run('2062-02-17', 3)],
    ['2062-02-17', '2062-02-18', '2062-02-19'],
  ],
  ['four days far from five are another season', [...run('2020-02-17', 5), ...run('2062-02-17', 4)], []],
  [
    'a day typed three times is one day',
    [...run('2020-02-17', 2), ...run('2062-02-17', 1), ...run('2062-02-17', 1), ...run('2062-02-17', 1)],
    ['2062-02-17'],
  ],
  ['days out of order', [day('2020-02-18'), day('2062-02-17'), day('2020-02-17')], ['2062-02-17']],
  [
    'slips on both sides',
    [day('2002-02-17'), ...run('2020-02-17', 2), day('2062-02-17')],
    ['2002-02-17', '2062-02-17'],
  ],
])('distant: %s', (_, days, expected) => {
  expect([...distantDays(days, 92)].map(formatDay)).toEqual(expected);
});
