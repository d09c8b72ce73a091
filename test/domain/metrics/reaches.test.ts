import { gradeRoi } from '../../../src/domain/metrics/roi';
import { reaches } from '../../../src/domain/metrics/reaches';
import { stockStatus } from '../../../src/domain/stock/stockStatus';
import { achievement, targetStatus } from '../../../src/domain/targets/target';

test.each([
  [3, 3, true],
  [0.6 / 0.2, 3, true],
  [2.996, 3, false],
  [2.9999999999, 3, false],
  [0.04 / 0.05, 0.8, true],
  [0.7 + 0.1 + 0.2, 1, true],
  [9_999_999_999.99 / 1e10, 1, false],
  [0, 0, true],
  [Infinity, 3, true],
])('%d reaches %d: %p', (value, limit, expected) => {
  expect(reaches(value, limit)).toBe(expected);
});

/** The first 10,000 amounts in 分: a boundary hit exactly is never missed by a digit that nobody sees. */
const FEN = Array.from({ length: 10_000 }, (_, i) => i + 1);

test.each([
  ['ROI of exactly 3', (fen: number) => gradeRoi((fen * 3) / 100 / (fen / 100)), '及格'],
  ['ROI of exactly 4', (fen: number) => gradeRoi((fen * 4) / 100 / (fen / 100)), '良好'],
  ['ROI of exactly 5', (fen: number) => gradeRoi((fen * 5) / 100 / (fen / 100)), '优秀'],
  ['exactly 80%', (fen: number) => targetStatus(achievement((fen * 4) / 100, (fen * 5) / 100)), '接近'],
  ['exactly 50%', (fen: number) => targetStatus(achievement(fen / 100, (fen * 2) / 100)), '未达标'],
  ['stock for exactly the lead time', (n: number) => stockStatus(n * 3, n / 10, 30), '正常'],
])('%s, whatever the amounts', (_, judge, expected) => {
  expect(FEN.filter((fen) => judge(fen) !== expected)).toEqual([]);
});

test.each([
  ['ROI one 分 short of 3', (fen: number) => gradeRoi((fen * 3 - 1) / 100 / (fen / 100)), '不及格'],
  ['one 分 short of 80%', (fen: number) => targetStatus(achievement((fen * 40 - 1) / 100, (fen * 50) / 100)), '未达标'],
])('%s is short', (_, judge, expected) => {
  expect(FEN.filter((fen) => judge(fen) !== expected)).toEqual([]);
});
