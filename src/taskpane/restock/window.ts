/** The rows of a list that are drawn: those in sight and a few beyond the edges; `to` is the first behind them. */
export function windowOf(
  count: number,
  scrolled: number,
  height: number,
  row: number,
  spare: number,
): { readonly from: number; readonly to: number } {
  const first = Math.floor(Math.max(0, scrolled) / row);
  const last = Math.ceil((Math.max(0, scrolled) + height) / row);
  // A list that became shorter while it was scrolled down shows its end.
  const from = Math.max(0, Math.min(first, count - Math.ceil(height / row)) - spare);
  return { from, to: Math.min(count, Math.max(last, from) + spare) };
}
