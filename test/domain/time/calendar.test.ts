import {
  civilOf,
  dayOf,
  daysOf,
  daysInMonth,
  formatDay,
  formatPeriod,
  monthOf,
  weekday,
  weekOf,
} from '../../../src/domain/time/calendar';

const day = (text: string): number => {
  const [y, m, d] = text.split('-').map(Number) as [number, number, number];
  return dayOf(y, m, d)!;
};

describe('serial numbers are Excel’s', () => {
  test.each([
    ['1900-03-01', 61],
    ['1970-01-01', 25569],
    ['2000-02-29', 36585],
    ['2020-02-17', 43878],
    ['2026-11-23', 46349],
    ['9999-12-31', 2958465],
  ])('%s is %d', (text, serial) => {
    expect(day(text)).toBe(serial);
    expect(formatDay(serial)).toBe(text);
  });

  test.each([
    [2021, 2, 29],
    [2020, 2, 31],
    [2020, 4, 31],
    [2020, 13, 1],
    [2020, 0, 1],
    [2020, 1, 0],
    [1900, 2, 29],
  ])('there is no %d-%d-%d', (y, m, d) => expect(dayOf(y, m, d)).toBeNull());

  test('every day of two centuries comes back', () => {
    const lost: number[] = [];
    for (let serial = day('1950-01-01'); serial <= day('2150-12-31'); serial += 1) {
      const { year, month, day: d } = civilOf(serial);
      if (dayOf(year, month, d) !== serial || d > daysInMonth(year, month)) lost.push(serial);
    }
    expect(lost).toEqual([]);
  });
});

test.each([
  [2020, true],
  [2021, false],
  [1900, false],
  [2000, true],
  [2100, false],
])('%d has a 29 February: %p', (year, leap) => {
  expect(dayOf(year, 2, 29) !== null).toBe(leap);
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28);
});

test('thirty days hath September, April, June and November', () => {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  expect(lengths.map((_, i) => daysInMonth(2021, i + 1))).toEqual(lengths);
});

describe('weeks run from Monday to Sunday unless the shop says otherwise', () => {
  test.each([
    ['2020-02-17', 0, '2020.02.17-02.23'],
    ['2020-02-23', 0, '2020.02.17-02.23'],
    ['2020-02-24', 0, '2020.02.24-03.01'],
    ['2026-01-01', 0, '2025.12.29-2026.01.04'],
    ['2026-11-23', 0, '2026.11.23-11.29'],
    ['2020-02-23', 6, '2020.02.23-02.29'],
    ['2020-02-22', 6, '2020.02.16-02.22'],
  ])('%s, first weekday %d: %s', (text, first, label) => expect(formatPeriod(weekOf(day(text), first))).toBe(label));

  test.each([
    ['2020-02-17', 0],
    ['2020-02-20', 3],
    ['2020-02-23', 6],
    ['1970-01-01', 3],
  ])('%s is weekday %d', (text, expected) => expect(weekday(day(text))).toBe(expected));
});

test.each([
  ['2020-02-16', '2020.02.01-02.29'],
  ['2021-02-28', '2021.02.01-02.28'],
  ['2026-12-31', '2026.12.01-12.31'],
])('the month of %s is %s', (text, label) => expect(formatPeriod(monthOf(day(text)))).toBe(label));

test.each([
  ['a week', '2020-02-24', '2020-03-01', 7],
  ['a single day', '2020-02-29', '2020-02-29', 1],
  ['a leap year', '2020-01-01', '2020-12-31', 366],
])('the days of %s, each once and in order', (_, from, to, count) => {
  const days = daysOf({ from: day(from), to: day(to) });
  expect(days).toHaveLength(count);
  expect(days.map((each, i) => each - i)).toEqual(days.map(() => day(from)));
  expect(formatDay(days[count - 1]!)).toBe(to);
});
