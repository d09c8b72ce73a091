import { MetricError } from '../errors';
import { reaches } from './reaches';

/** 「1:3以下为不及格,1:3以上为及格,1:4以上为良好,1:5以上为优秀」 */
export type RoiGrade = '不及格' | '及格' | '良好' | '优秀';

/** Lowest N of 1:N for 及格, 良好 and 优秀. */
export type RoiBands = readonly [pass: number, good: number, excellent: number];

export const DEFAULT_ROI_BANDS: RoiBands = [3, 4, 5];

/** Bands must be three increasing numbers, else badArgument. */
export function requireRoiBands(bands: readonly number[]): RoiBands {
  if (bands.length !== 3) throw new MetricError('badArgument', 'bands', 'threeNumbers');
  const [pass, good, excellent] = bands as RoiBands;
  if (!(pass < good && good < excellent)) throw new MetricError('badArgument', 'bands', 'mustIncrease');
  return [pass, good, excellent];
}

/** Grade of N in 1:N, taken before any rounding: 2.996 is 不及格 though it shows as 3.00. */
export function gradeRoi(roi: number, bands: RoiBands = DEFAULT_ROI_BANDS): RoiGrade {
  if (reaches(roi, bands[2])) return '优秀';
  if (reaches(roi, bands[1])) return '良好';
  return reaches(roi, bands[0]) ? '及格' : '不及格';
}
