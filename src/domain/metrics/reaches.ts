/** Excel, too, compares what agrees to 15 digits as equal. */
const NOISE = 1e-14;

/**
 * value ≥ limit, where both are quotients or products of decimal amounts: 0.60 ÷ 0.20 is 3 though the double falls
 * a billionth of a billionth short. Real differences, a 分 in a trillion yuan, still count. `limit` ≥ 0.
 */
export function reaches(value: number, limit: number): boolean {
  return value >= limit - limit * NOISE;
}
