/** Columns of made-up but plausible figures, the same in every run. */
export function columnsOf(rows) {
  let seed = 20200217;
  const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const column = (make) => Array.from({ length: rows }, () => [make()]);
  // One day in fifty has no figures, and now and then an order comes without a visitor.
  const count = (most) => column(() => (next() < 0.02 ? 0 : Math.floor(next() * most)));
  const money = (most) => column(() => (next() < 0.02 ? 0 : Math.round(next() * most * 100) / 100));
  return {
    conversion: [count(80), count(3000)],
    roiGrade: [money(30000), money(6000)],
    restock: [money(40), count(600), count(30), count(7), count(200), count(100), count(48), column(() => 7)],
  };
}
