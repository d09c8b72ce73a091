import { lengthsOf } from '../../scripts/structure/lengths.mjs';

/** A file of each length, in lines. */
function files(...lengths: number[]) {
  return new Map(lengths.map((lines) => [`${lines}.ts`, 'x\n'.repeat(lines)]));
}

test.each([
  ['one file', [7], { files: 1, median: 7, most: 7, long: [] }],
  ['an odd number', [30, 10, 20], { files: 3, median: 20, most: 30, long: [] }],
  ['an even number: the lower of the two', [10, 40, 20, 30], { files: 4, median: 20, most: 40, long: [] }],
  [
    'twenty files: one may be longer',
    [900, ...Array.from({ length: 19 }, (_, i) => i + 1)],
    { files: 20, median: 10, most: 19, long: [{ path: '900.ts', lines: 900 }] },
  ],
])('lengths of %s', (_, lengths, expected) => {
  expect(lengthsOf(files(...lengths))).toEqual(expected);
});
