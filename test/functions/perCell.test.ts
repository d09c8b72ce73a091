import { ExcelError } from './custom-functions-global';
import fc from 'fast-check';
import { MetricError } from '../../src/domain/errors';
import { perCell } from '../../src/functions/calling/perCell';
import { moment, orBlank, orNone, text } from '../../src/functions/calling/readers';
import { answerOf, type Cell, type Matrix } from './call-as-excel';

const NA = '#N/A';
const plus = (a: number, b: number): number => a + b;

describe('shapes combine as Excel combines them', () => {
  test.each<[string, Matrix, Matrix, Cell[][]]>([
    ['cell + cell', [[1]], [[2]], [[3]]],
    ['column + cell', [[1], [2]], [[10]], [[11], [12]]],
    ['row + cell', [[1, 2]], [[10]], [[11, 12]]],
    [
      'matrix + cell',
      [
        [1, 2],
        [3, 4],
      ],
      [[10]],
      [
        [11, 12],
        [13, 14],
      ],
    ],
    ['column + column', [[1], [2]], [[10], [20]], [[11], [22]]],
    [
      'column + row',
      [[1], [2]],
      [[10, 20]],
      [
        [11, 21],
        [12, 22],
      ],
    ],
    [
      'matrix + row',
      [
        [1, 2],
        [3, 4],
      ],
      [[10, 20]],
      [
        [11, 22],
        [13, 24],
      ],
    ],
    [
      'matrix + column',
      [
        [1, 2],
        [3, 4],
      ],
      [[10], [20]],
      [
        [11, 12],
        [23, 24],
      ],
    ],
    ['3 rows + 2 rows', [[1], [2], [3]], [[10], [20]], [[11], [22], [NA]]],
    ['3 columns + 2 columns', [[1, 2, 3]], [[10, 20]], [[11, 22, NA]]],
    [
      '2×2 + 3 rows',
      [
        [1, 2],
        [3, 4],
      ],
      [[1], [2], [3]],
      [
        [2, 3],
        [5, 6],
        [NA, NA],
      ],
    ],
    [
      '2×2 + 3×1 row',
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 2, 3]],
      [
        [2, 4, NA],
        [4, 6, NA],
      ],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(answerOf(() => perCell(plus, { a, b })).cells).toEqual(expected);
    expect(answerOf(() => perCell(plus, { a: b, b: a })).cells).toEqual(expected);
  });

  test('property: every cell is the scalar call on the cells that meet there', () => {
    const matrix = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer(), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    const meeting = (m: number[][], r: number, c: number): number | undefined =>
      m[m.length === 1 ? 0 : r]?.[m[0]?.length === 1 ? 0 : c];
    fc.assert(
      fc.property(matrix, matrix, matrix, (a, b, d) => {
        const { cells } = answerOf(() => perCell((x, y, z) => x * 3 + y * 5 - z, { a, b, d }));
        const rows = Math.max(a.length, b.length, d.length);
        const columns = Math.max(...[a, b, d].map((m) => m[0]?.length ?? 0));
        const expected = Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => {
            const [x, y, z] = [meeting(a, r, c), meeting(b, r, c), meeting(d, r, c)];
            return x === undefined || y === undefined || z === undefined ? NA : x * 3 + y * 5 - z;
          }),
        );
        expect(cells).toEqual(expected);
      }),
    );
  });
});

describe('what a cell counts as', () => {
  test.each<[string, Cell, Cell]>([
    ['a number', 1.5, 1.5],
    ['blank on the web', null, 0],
    ['blank', undefined, 0],
    ['the empty text of a formula', '', 0],
    ['spaces', '  ', 0],
    ['a number as text', ' 12 ', 12],
    ['thousands', '1,391', 1391],
    ['percent', '4.86%', 0.0486],
    ['money', '¥2,655.00', 2655],
    ['TRUE', true, 1],
    ['FALSE', false, 0],
    ['text', 'abc', '#VALUE!'],
    ['a dash, which is missing and not zero', '-', ''],
    ['暂无', ' 暂无 ', ''],
    ['an error as text', '#DIV/0!', '#DIV/0!'],
    ['an error object', new ExcelError('#REF!'), '#REF!'],
    ['an error as a data type', { type: 'Error', basicValue: '#NUM!' }, '#NUM!'],
    ['an error that cannot be returned', '#SPILL!', '#VALUE!'],
    ['an unknown object', { type: 'Entity' }, '#VALUE!'],
  ])('%s', (_, cell, expected) => {
    expect(answerOf(() => perCell((a) => a, { buyers: [[cell]] })).cells).toEqual([[expected]]);
    // Beside a good neighbour it fails, or not, by itself.
    expect(answerOf(() => perCell((a) => a, { buyers: [[7], [cell]] })).cells).toEqual([[7], [expected]]);
  });

  test.each<[string, () => unknown, Cell]>([
    ['text keeps text', () => perCell((a) => `<${a}>`, { a: text([['012']]) }), '<012>'],
    ['text of a number', () => perCell((a) => `<${a}>`, { a: text([[12.5]]) }), '<12.5>'],
    ['text of a blank', () => perCell((a) => `<${a}>`, { a: text([[null]]) }), '<>'],
    ['text of TRUE', () => perCell((a) => `<${a}>`, { a: text([[true]]) }), '<TRUE>'],
    ['an error is no text', () => perCell((a) => `<${a}>`, { a: text([['#N/A']]) }), NA],
    ['a blank told from 0', () => perCell((a) => `<${a}>`, { a: orBlank([['']]) }), '<>'],
    ['a serial', () => perCell((a) => a, { a: moment([[43878.5]]) }), 43878.5],
    ['a date as text', () => perCell((a) => a, { a: moment([['2020-02-17']]) }), 43878],
    ['a moment as text', () => perCell((a) => a, { a: moment([['2020-02-17 18:00']]) }), 43878.75],
    ['no date', () => perCell((a) => a, { a: moment([['下周']]) }), '#VALUE!'],
    ['a date that is missing', () => perCell((a) => a, { a: moment([['--']]) }), 0],
    ['none where 0 is none', () => perCell((a) => a, { a: orNone([['-']]) }), 0],
    ['missing is no 0 either', () => perCell((a) => `<${a}>`, { a: orBlank([['-']]) }), '<>'],
  ])('%s', (_, call, expected) => expect(answerOf(call).cells).toEqual([[expected]]));
});

describe('parameters left out', () => {
  const shape = (...values: unknown[]): string => JSON.stringify(values.map((value) => value ?? null));
  test.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['[[null]]', [[null]]],
    ['[[undefined]]', [[undefined]]],
    ['[]', []],
    ['[[]]', [[]]],
    ['the invocation in its place', { functionName: 'ROI' }],
  ])('%s', (_, omitted) => {
    const none = omitted as null;
    expect(perCell((a, b, c) => `${a} ${b} ${c}`, { a: [[1]] }, { b: none, c: [[3]] })).toEqual([['1 undefined 3']]);
    expect(perCell(shape, { a: [[1]] }, {}, { rest: none })).toEqual([['[1]']]);
    expect(perCell(shape, { a: [[1]] }, {}, { rest: [none, [[5]]] })).toEqual([['[1,5]']]);
    expect(perCell((a) => a, { a: none })).toEqual([[0]]);
  });

  test('a blank inside a range of an optional parameter is 0, as on desktop', () => {
    expect(perCell((a, b) => `${a} ${b}`, { a: [[1]] }, { b: [[null], [2]] })).toEqual([['1 0'], ['1 2']]);
  });

  test('a missing figure in one is left out, in any other it leaves the result missing', () => {
    expect(perCell((a, b) => `${a} ${b}`, { a: [[1]] }, { b: [['-'], [2]] })).toEqual([['1 undefined'], ['1 2']]);
    expect(perCell((a, b) => `${a} ${b}`, { a: [['-'], [1]] }, { b: [[2]] })).toEqual([[''], ['1 2']]);
    expect(perCell((...all) => all.join(' '), { a: [[1]] }, {}, { rest: [[['-']], [[5]]] })).toEqual([['']]);
  });
});

describe('errors', () => {
  test.each<[string, unknown, string]>([
    ['notANumber', new MetricError('notANumber', 'buyers'), '#VALUE!'],
    ['badArgument', new MetricError('badArgument', 'buyers'), '#VALUE!'],
    ['outOfRange', new MetricError('outOfRange', 'buyers'), '#NUM!'],
    ['divisionByZero', new MetricError('divisionByZero', 'buyers'), '#DIV/0!'],
    ['notFound', new MetricError('notFound', 'buyers'), '#N/A'],
  ])('%s → %s', (_, error, expected) => {
    const fail = (a: number): number => {
      if (a > 1) throw error;
      return a;
    };
    expect(answerOf(() => perCell(fail, { a: [[1], [2]] })).cells).toEqual([[1], [expected]]);
    expect(() => perCell(fail, { a: [[2]] })).toThrow(ExcelError);
  });

  test('a fault of ours is not dressed up as a value', () => {
    const fail = (): number => {
      throw new TypeError('fault');
    };
    expect(() => perCell(fail, { a: [[1], [2]] })).toThrow(TypeError);
  });

  test.each([NaN, Infinity, -Infinity])('%s is no value', (value) => {
    expect(answerOf(() => perCell(() => value, { a: [[1]] })).cells).toEqual([['#NUM!']]);
  });

  test('null is never returned inside an array, where Excel would show 0', () => {
    expect(perCell((a) => (a > 1 ? null : undefined), { a: [[1], [2]] })).toEqual([[''], ['']]);
  });
});
