/**
 * Shares amounts of days (rows) out among people or categories (columns) so that both ways add up: every row to its amount and
 * every column to its total.
 *
 * Controlled rounding: the exact share of a cell is row × column ÷ total; each cell is that, rounded down or up to a whole
 * step. Such a table always exists (a flow with whole capacities has a whole solution). In each row those are rounded up first
 * whose share was cut by most and whose column has room; where none has, a cell of an earlier row gives way.
 *
 * `rows` and `columns` in whole steps (分), ≥ 0, with equal sums. Throws RangeError where
 * they have not: that is the caller's mistake, not a user's.
 */
export function splitBothWays(rows: readonly number[], columns: readonly number[]): number[][] {
  const total = columns.reduce((sum, column) => sum + column, 0);
  if (rows.reduce((sum, row) => sum + row, 0) !== total) throw new RangeError('Rows and columns have different sums.');
  if (total === 0) return rows.map(() => columns.map(() => 0));
  // Products of two totals are beyond what a double holds exactly.
  const whole = BigInt(total);
  const products = rows.map((row) => columns.map((column) => BigInt(row) * BigInt(column)));
  const cells = products.map((row) => row.map((product) => Number(product / whole)));
  const cut = products.map((row) => row.map((product) => Number(product % whole)));

  const spare = columns.map((column, c) => column - cells.reduce((sum, row) => sum + (row[c] as number), 0));
  const up = rows.map(() => columns.map(() => false));
  const order = cut.map((row) =>
    row
      .map((_, c) => c)
      .filter((c) => (row[c] as number) > 0)
      .sort((a, b) => (row[b] as number) - (row[a] as number) || a - b),
  );
  /** Rounds one more cell of a row up, moving other rows' steps where no column has room. */
  const roundUp = (r: number, seen: Set<number>): boolean => {
    const mine = up[r] as boolean[];
    const free = (order[r] ?? []).filter((c) => !mine[c] && !seen.has(c));
    const roomy = free.find((c) => (spare[c] as number) > 0);
    if (roomy !== undefined) {
      spare[roomy] = (spare[roomy] as number) - 1;
      mine[roomy] = true;
      return true;
    }
    for (const c of free) {
      if (seen.has(c)) continue;
      seen.add(c);
      const giver = up.findIndex((row, other) => other !== r && row[c] && roundUp(other, seen));
      if (giver < 0) continue;
      (up[giver] as boolean[])[c] = false;
      mine[c] = true;
      return true;
    }
    return false;
  };
  rows.forEach((row, r) => {
    const left = row - (cells[r] as number[]).reduce((sum, cell) => sum + cell, 0);
    for (let step = 0; step < left; step++) roundUp(r, new Set());
  });
  return cells.map((row, r) => row.map((cell, c) => cell + (up[r]?.[c] ? 1 : 0)));
}
