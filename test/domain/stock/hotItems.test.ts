import { item, sold, soldInAll } from './shelf';
import { plan, YESTERDAY } from './thursday';

/** Fifteen days: one that is too long ago, a week, and the week behind the ranking. */
function weeks(before: number, now: number, longAgo = 0): number[] {
  return [longAgo, before, 0, 0, 0, 0, 0, 0, now, 0, 0, 0, 0, 0, 0];
}

const ranking = (...sales: (readonly [string, readonly number[]])[]) => {
  const { hot } = plan(
    sales.map(([key]) => item(key)),
    sales.map(([key, units]) => sold(key, YESTERDAY, units)),
  );
  return hot.map(({ line, rank, change }) => [line.item.key, rank, change]);
};

test('the ranking of the last 7 days, and places won or lost against the 7 before', () => {
  expect(
    ranking(
      ['杯', weeks(10, 30)],
      ['壶', weeks(30, 20)],
      ['碗', weeks(20, 20)],
      ['盘', weeks(0, 5)],
      ['勺', weeks(5, 0)],
    ),
  ).toEqual([
    ['杯', 1, 2],
    ['壶', 2, -1],
    // Sold as much as 壶: they share the second place, and the third is free.
    ['碗', 2, 0],
    ['盘', 4, null],
  ]);
});

test('a week is seven days: its first and its last count, those around it do not', () => {
  const lastDays = [99, 6, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 1];
  // Before: 10 of 杯, 9 of 壶. Now: 2 of 杯, 3 of 壶.
  expect(ranking(['杯', lastDays], ['壶', weeks(9, 3)])).toEqual([
    ['壶', 1, 1],
    ['杯', 2, -1],
  ]);
  expect(ranking(['杯', weeks(8, 2, 99)], ['壶', weeks(9, 3)]).map(([, , change]) => change)).toEqual([0, 0]);
});

test('an export of 7 days ranks, but tells nothing of the week before', () => {
  const { hot } = plan([item('杯'), item('壶')], [soldInAll('杯', 3, 9), soldInAll('壶', 4, 8)]);
  expect(hot.map(({ line, rank, change }) => [line.item.key, rank, change])).toEqual([
    ['壶', 1, null],
    ['杯', 2, null],
  ]);
});

test('what sold nothing, or nobody knows how much, has no place', () => {
  expect(plan([item('杯'), item('壶')], [soldInAll('杯', 0, 9)]).hot).toEqual([]);
});
