import { normalQuantile } from '../../../src/domain/stock/normalQuantile';

// The root of erfc(−z ÷ √2) ÷ 2 = p, computed with 400 digits (mpmath).
const cases: [p: number, z: number][] = [
  [0.5, 0],
  [0.50001, 2.5066282748820864e-5],
  [0.6, 0.2533471031357997],
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446006],
  [0.925, 1.4395314709384561],
  [0.9250001, 1.4395321773759004],
  [0.95, 1.6448536269514722],
  [0.975, 1.9599639845400538],
  [0.99, 2.3263478740408408],
  [0.995, 2.5758293035489004],
  [0.999, 3.090232306167813],
  [0.9999, 3.7190164854557084],
  [0.999999, 4.753424308817088],
  [1e-5, -4.264890793922825],
  [0.075, -1.439531470938456],
  [0.4, -0.2533471031357997],
  [0.05, -1.6448536269514726],
];

test.each(cases)('z of %d', (p, z) => {
  expect(Math.abs(normalQuantile(p) - z)).toBeLessThanOrEqual(Math.abs(z) * 4e-15);
});

test.each([
  [0.9, '1.2816'],
  [0.95, '1.6449'],
  [0.99, '2.3263'],
])('the table of every textbook: %d', (p, z) => {
  expect(normalQuantile(p).toFixed(4)).toBe(z);
});

test.each([0, 1, 1e-11, 1 - 1e-11, -0.1, 1.1, NaN])('no quantile of %d', (p) => {
  expect(normalQuantile(p)).toBeNaN();
});
