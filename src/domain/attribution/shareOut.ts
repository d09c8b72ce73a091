/**
 * The change of a product shared out among its factors in whole 分 that sum to `change` exactly. `before` and `after` are
 * the running products (visitors, buyers, amount), each ≥ 0 and above 0 only where the one before it is; `change` is the
 * difference of the last ones.
 */
export function shareOut(before: readonly number[], after: readonly number[], change: number): number[] {
  const last = before.length - 1;
  const [old, young] = [before[last] as number, after[last] as number];
  if (old === 0 || young === 0) return allOnFirstZero(old === 0 ? before : after, change);
  const mean = logarithmicMean(old, young, change);
  const growths = before.map((sum, i) => Math.log((after[i] as number) / sum));
  return wholeParts(
    growths.map((growth, i) => mean * (growth - (i === 0 ? 0 : (growths[i - 1] as number)))),
    change,
  );
}

/** The limit of the logarithmic mean as that factor goes to 0 and the others stay: it takes all. */
function allOnFirstZero(sums: readonly number[], change: number): number[] {
  const first = sums.indexOf(0);
  return sums.map((_, i) => (i === first ? change : 0));
}

/** (b − a) ÷ ln(b ÷ a), a where they are equal. */
function logarithmicMean(a: number, b: number, difference: number): number {
  return difference === 0 ? a : difference / Math.log1p((b - a) / a);
}

/** Whole numbers that sum to `total`: each rounded down, what is left goes to those that lost most. */
function wholeParts(exact: readonly number[], total: number): number[] {
  const parts = exact.map(Math.floor);
  const lost = (i: number) => (exact[i] as number) - (parts[i] as number);
  const order = parts.map((_, i) => i).sort((a, b) => lost(b) - lost(a) || a - b);
  const left = total - parts.reduce((sum, part) => sum + part, 0);
  // Rounded down, each misses by less than one: none is given twice, and none too many was given.
  for (const i of order.slice(0, left)) parts[i] = (parts[i] as number) + 1;
  return parts;
}
