import fc from 'fast-check';
import { rectanglesOf } from '../../src/workbook/rectangles';

/** Draws cells as a picture: `#` is a cell to write. */
const cellsOf = (...picture: string[]) =>
  picture.flatMap((line, row) => [...line].flatMap((mark, column) => (mark === '#' ? [{ row, column }] : [])));
const found = (...picture: string[]) =>
  rectanglesOf(cellsOf(...picture)).map(({ row, column, rows, columns }) => [row, column, rows, columns]);

describe('rectangles of cells to write', () => {
  test.each([
    ['nothing', [''], []],
    ['one block', ['###', '###'], [[0, 0, 2, 3]]],
    ['a column', ['.#', '.#', '.#'], [[0, 1, 3, 1]]],
    [
      'a gap in a row',
      ['##.#'],
      [
        [0, 0, 1, 2],
        [0, 3, 1, 1],
      ],
    ],
    [
      'a gap between rows',
      ['##', '..', '##'],
      [
        [0, 0, 1, 2],
        [2, 0, 1, 2],
      ],
    ],
    [
      'two columns side by side in time',
      ['#.#', '#.#'],
      [
        [0, 0, 2, 1],
        [0, 2, 2, 1],
      ],
    ],
    [
      'a step',
      ['##', '###'],
      [
        [0, 0, 1, 2],
        [1, 0, 1, 3],
      ],
    ],
  ] as [string, string[], number[][]][])('%s', (_, picture, expected) => {
    expect(found(...picture)).toEqual(expected);
  });

  test('in whatever order the cells come, each once or twice', () => {
    const cells = cellsOf('###', '###');
    expect(rectanglesOf([...cells].reverse())).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
    expect(rectanglesOf([...cells, ...cells])).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
    const wide = [9, 10, 100, 99, 8].map((column) => ({ row: 0, column }));
    expect(rectanglesOf(wide).map(({ column, columns }) => [column, columns])).toEqual([
      [8, 3],
      [99, 2],
    ]);
  });

  test('3,000 rows of 25 columns are one rectangle', () => {
    const cells = Array.from({ length: 75000 }, (_, i) => ({ row: Math.floor(i / 25), column: i % 25 }));
    expect(rectanglesOf(cells)).toEqual([{ row: 0, column: 0, rows: 3000, columns: 25 }]);
  });

  test('cover exactly the cells, each once', () => {
    const position = fc.record({ row: fc.nat(6), column: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(position), (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ row, column, rows, columns }) =>
          Array.from(
            { length: rows * columns },
            (_, i) => `${row + Math.floor(i / columns)},${column + (i % columns)}`,
          ),
        );
        const wanted = new Set(cells.map(({ row, column }) => `${row},${column}`));
        return covered.length === wanted.size && covered.every((cell) => wanted.has(cell));
      }),
    );
  });
});
