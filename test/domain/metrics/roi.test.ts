import { MetricError } from '../../../src/domain/errors';
import { DEFAULT_ROI_BANDS, gradeRoi, requireRoiBands, type RoiGrade } from '../../../src/domain/metrics/roi';

test.each<[number, RoiGrade]>([
  [0, '不及格'],
  [2.996, '不及格'],
  [3, '及格'],
  [3.999, '及格'],
  [4, '良好'],
  [4.999, '良好'],
  [5, '优秀'],
  [100, '优秀'],
])('「1:3以上为及格,1:4以上为良好,1:5以上为优秀」: 1:%d is %s', (roi, grade) => {
  expect(gradeRoi(roi)).toBe(grade);
});

test('a shop sets its own bands', () => {
  expect([1.9, 2, 6, 9].map((roi) => gradeRoi(roi, [2, 6, 9]))).toEqual(['不及格', '及格', '良好', '优秀']);
});

test('the handbook’s bands are in order', () => {
  expect(requireRoiBands([3, 4, 5])).toEqual(DEFAULT_ROI_BANDS);
});

test.each<[string, number[], string]>([
  ['none', [], 'threeNumbers'],
  ['one missing', [3, 4], 'threeNumbers'],
  ['one too many', [3, 4, 5, 6], 'threeNumbers'],
  ['及格 as high as 良好', [4, 4, 5], 'mustIncrease'],
  ['良好 as high as 优秀', [3, 5, 5], 'mustIncrease'],
  ['良好 below 及格', [4, 3, 5], 'mustIncrease'],
  ['优秀 below 良好', [3, 5, 4], 'mustIncrease'],
  ['one that is no number', [3, NaN, 5], 'mustIncrease'],
])('bands are refused: %s', (_, bands, reason) => {
  expect(() => requireRoiBands(bands)).toThrow(new MetricError('badArgument', 'bands', reason));
});
