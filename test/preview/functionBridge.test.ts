import type { CellValue } from '../../src/domain/cells';
import { collectFunctions, CustomFunctionsError, type Implementation } from '../../src/preview/customFunctions';
import type { ParameterMetadata } from '../../src/preview/functionMetadata';
import { registerFunctions } from '../../src/preview/registerFunctions';
import { snapshotOf } from '../../src/preview/snapshot';
import { UniverWorkbook } from '../../src/preview/univerWorkbook';
import { write } from '../workbook/conformance/assertions';
import { openHeadless } from './headless';

const RANGE: ParameterMetadata = { name: 'range', type: 'any', dimensionality: 'matrix' };
const OPTIONAL: ParameterMetadata = { ...RANGE, name: 'optional', optional: true };
const REPEATING: ParameterMetadata = { ...RANGE, name: 'repeating', repeating: true, optional: true };
const SCALAR: ParameterMetadata = { name: 'scalar', type: 'number' };
let opened = 0;

/** Calls a function from cell F1 of a sheet; the values that the cells from F1 on show, row by row. */
async function callFromCell(
  formula: string,
  parameters: readonly ParameterMetadata[],
  implementation: Implementation,
): Promise<readonly (readonly CellValue[])[]> {
  const cells = { A1: 38, A2: '文字', A3: true, B1: '=1/0', B2: '12%', C1: 0, F1: formula };
  const changes = [{ kind: 'addSheet', sheet: '日报' } as const, write('日报', cells)];
  const book = openHeadless(snapshotOf(changes, `bridge${(opened += 1)}`).data);
  const workbook = new UniverWorkbook(book);
  const metadata = { functions: [{ id: 'PROBE', name: 'PROBE', description: '', parameters }] };
  registerFunctions(book, metadata, new Map([['PROBE', implementation]]));
  const grid = (await workbook.read(['日报'])).get('日报');
  return (grid?.values ?? []).map((row) => row.slice(5));
}

describe('what a custom function is given', () => {
  const error = { error: '#DIV/0!' };
  test.each([
    ['a scalar as a matrix', '=PROBE(7)', [RANGE], [[[7]]]],
    ['one cell as a matrix', '=PROBE(A1)', [RANGE], [[[38]]]],
    ['cells as they are, a blank as 0', '=PROBE(A1:A4)', [RANGE], [[[38], ['文字'], [true], [0]]]],
    ['a text that looks like a percentage as text', '=PROBE(B2)', [RANGE], [[['12%']]]],
    ['an error inside a range as an error object', '=PROBE(A1:B1)', [RANGE], [[[38, error]]]],
    ['an error alone as one, too', '=PROBE(B1)', [RANGE], [[[error]]]],
    ['nothing for an optional range at the end', '=PROBE(1)', [RANGE, OPTIONAL], [[[1]], null]],
    [
      'a blank for an optional range between commas',
      '=PROBE(1,,2)',
      [RANGE, OPTIONAL, RANGE],
      [[[1]], [[null]], [[2]]],
    ],
    ['repeating ranges as one array', '=PROBE(1,A1:A2,3)', [RANGE, REPEATING], [[[1]], [[[38], ['文字']], [[3]]]]],
    ['no repeating ranges as an empty array', '=PROBE(1)', [RANGE, REPEATING], [[[1]], []]],
    ['a number for a scalar, from a text too', '=PROBE("7")', [SCALAR], [7]],
  ] as [string, string, ParameterMetadata[], unknown[]][])('%s: %s', async (_, formula, parameters, expected) => {
    let given: unknown[] = [];
    await callFromCell(formula, parameters, (...values) => {
      given = values;
      return 1;
    });
    const plain = JSON.parse(
      JSON.stringify(given.slice(0, -1), (_key, value: unknown) =>
        value instanceof CustomFunctionsError ? { error: value.code } : value,
      ),
    ) as unknown;
    expect(plain).toEqual(expected);
    expect(given[given.length - 1]).toMatchObject({ functionName: 'PROBE' });
  });
});

describe('what a cell shows of what a function returns', () => {
  const thrown = (error: unknown) => () => {
    throw error;
  };
  test.each([
    ['a number', () => 0.5, [[0.5]]],
    ['an empty text', () => '', [['']]],
    ['a 1×1 matrix', () => [[7]], [[7]]],
    [
      'a matrix spills',
      () => [
        [1, '二'],
        [true, ''],
      ],
      [
        [1, '二'],
        [true, ''],
      ],
    ],
    ['a null inside a matrix is 0', () => [[1], [null]], [[1], [0]]],
    ['an error inside a matrix', () => [[1], [new CustomFunctionsError('#NUM!')]], [[1], ['#NUM!']]],
    ['a number that is none', () => NaN, [['#NUM!']]],
    ['an Excel error that was thrown', thrown(new CustomFunctionsError('#N/A', '没有找到')), [['#N/A']]],
    ['any other fault', thrown(new TypeError('bug')), [['#VALUE!']]],
  ] as [string, Implementation, CellValue[][]][])('%s', async (_, implementation, expected) => {
    const shown = await callFromCell('=PROBE(1)', [RANGE], implementation);
    expect(expected.map((row, r) => row.map((_cell, c) => shown[r]?.[c] ?? ''))).toEqual(expected);
  });

  test('an error for a scalar parameter is the result, and the function is not asked', async () => {
    let calls = 0;
    const shown = await callFromCell('=PROBE(B1)', [SCALAR], () => (calls += 1));
    expect([shown[0]?.[0], calls]).toEqual(['#DIV/0!', 0]);
  });
});

test('the stand-in for Excel’s runtime collects what is associated and knows its errors', () => {
  const collected = collectFunctions();
  CustomFunctions.associate('PROBE', () => 1);
  expect([...collected.keys()]).toEqual(['PROBE']);
  const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  expect([error instanceof CustomFunctionsError, error.code]).toEqual([true, '#DIV/0!']);
});
