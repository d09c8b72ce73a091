/** Yuan in whole 分, the unit in which sums are exact up to 90 trillion yuan. */
export function toFen(yuan: number): number {
  return Math.round(yuan * 100);
}

/** Σ of amounts in yuan, exact to the 分: each amount is rounded to 分 and added as an integer. */
export function sumYuan(amounts: readonly number[]): number {
  let fen = 0;
  for (const amount of amounts) fen += toFen(amount);
  return fen / 100;
}
