import { goalBar } from '../../../src/taskpane/check/goalBar';

const USUAL = { floor: 0.5, near: 0.8 };
const percent = (n: number) => `${Math.round(n * 100)}%`;

describe('the bar of 达成率', () => {
  //                        share  limits  filled  floor  near   goal   labelled
  const cases = [
    ['nothing sold', 0, USUAL, '0%', '50%', '80%', '100%', 'floor near goal'],
    ['on the floor', 0.5, USUAL, '50%', '50%', '80%', '100%', 'floor near goal'],
    ['just met', 1, USUAL, '100%', '50%', '80%', '100%', 'floor near goal'],
    ['a quarter beyond: the marks move in', 1.25, USUAL, '100%', '40%', '64%', '80%', 'floor near goal'],
    ['nine times the target: they move no further', 9, USUAL, '100%', '33%', '53%', '67%', 'floor goal'],
    ['net sales below zero', -0.2, USUAL, '0%', '50%', '80%', '100%', 'floor near goal'],
    ['floor and near are one', 0.9, { floor: 0.8, near: 0.8 }, '90%', '80%', '80%', '100%', 'floor'],
    ['a low floor', 0.9, { floor: 0.3, near: 0.95 }, '90%', '30%', '95%', '100%', 'floor goal'],
  ] as const;
  test.each(cases)('%s', (_, share, limits, filled, floor, near, goal, labelled) => {
    const bar = goalBar(share, limits);
    expect([bar.filled, ...bar.marks.map(({ at }) => at)].map(percent)).toEqual([filled, floor, near, goal]);
    expect(
      bar.marks
        .filter((mark) => mark.labelled)
        .map(({ what }) => what)
        .join(' '),
    ).toBe(labelled);
  });
});
