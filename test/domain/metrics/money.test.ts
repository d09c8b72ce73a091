import { sumYuan, toFen } from '../../../src/domain/metrics/money';

test.each([
  [0, 0],
  [99, 9900],
  [19.99, 1999],
  [1.1, 110],
  [-304.5, -30450],
  // 12345678901.23 × 100 is 1234567890122.9998…
  [12345678901.23, 1234567890123],
])('%d yuan are %d 分', (yuan, fen) => expect(toFen(yuan)).toBe(fen));

test.each<[string, number[], number]>([
  ['no amount', [], 0],
  ['0.1 + 0.2 is 0.30', [0.1, 0.2], 0.3],
  ['a thousand times ten 分', Array.from({ length: 1000 }, () => 0.1), 100],
  ['refunds are taken off', [342, -304], 38],
  ['large beside small', [90_000_000_000.01, 0.02], 90_000_000_000.03],
])('%s', (_, amounts, sum) => expect(sumYuan(amounts)).toBe(sum));
