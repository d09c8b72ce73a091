// What the cases of scripts/twins are made of.

export const COUNTS = [0, 1, 2, 3, 7, 1200, 99999999];
export const AMOUNTS = [0, 0.01, 0.1, 0.3, 1, 2996, 3000, 99999999.99];
export const pairs = (a, b) => a.flatMap((x) => b.map((y) => [x, y]));
export const column = (values) => values.map((value) => [value]);
export const times = (count, make) => Array.from({ length: count }, (_, i) => make(i));

export const counts = (r) => (r.chance(0.1) ? null : r.spread(1e6, 0));
export const amount = (r) => (r.chance(0.1) ? null : r.spread(1e7, 2));
export const ratioOf = (a, b, edges) => ({ edges, random: (r) => [a(r), b(r)] });
