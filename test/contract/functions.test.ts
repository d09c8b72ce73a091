import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import {
  answerOf,
  asExcelPasses,
  ENTRIES,
  entryOf,
  expectCells,
  OMISSIONS,
  type Cell,
  type Matrix,
} from '../functions/call-as-excel';
import { buildFunctions, loadFunctions, type Implementation } from './functions-bundle';

let bundle = '';
let implementations: ReadonlyMap<string, Implementation>;

beforeAll(() => {
  bundle = buildFunctions();
  implementations = loadFunctions(bundle);
}, 120_000);

const call = (id: string, ...args: unknown[]): Cell[][] =>
  answerOf(() => (implementations.get(id) as Implementation)(...args)).cells;

describe('functions.js', () => {
  test('is ES2016', () => {
    expect(() => parse(bundle, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
  });

  test('is at most 20 KB gzipped', () => {
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(20 * 1024);
  });

  test('runs with no global but CustomFunctions and associates every function of the catalogue', () => {
    expect([...implementations.keys()]).toEqual(ENTRIES.map(({ id }) => id));
  });
});

describe('every example, passed as Excel passes it', () => {
  test.each(OMISSIONS)('what is left out arrives as %s', (_, omitted) => {
    for (const entry of ENTRIES) {
      for (const { arguments: args, expected } of entry.examples) {
        expectCells(call(entry.id, ...asExcelPasses(entry, args, omitted as null)), expected);
      }
    }
  });

  test('a result is a full matrix without null', () => {
    for (const entry of ENTRIES) {
      for (const { arguments: args } of entry.examples) {
        const cells = call(entry.id, ...asExcelPasses(entry, args));
        expect(cells.length).toBeGreaterThan(0);
        for (const row of cells) {
          expect(row).toHaveLength(cells[0]?.length as number);
          for (const cell of row) expect(['number', 'string', 'boolean']).toContain(typeof cell);
        }
      }
    }
  });
});

const invocation = { functionName: 'ROI', address: '日报!H2' };

test.each<[string, string, unknown[], Matrix]>([
  [
    'a repeating parameter is one array of matrices',
    'ROI',
    [[[6000]], [[1000]], [[[300]], [[200]]], invocation],
    [[4]],
  ],
  [
    'a column in it meets the column',
    'ROI',
    [
      [[6], [8]],
      [[1], [1]],
      [
        [[1], [1]],
        [[1], [2]],
      ],
      invocation,
    ],
    [[2], [2]],
  ],
  ['left out as null', 'ROI', [[[5000]], [[1000]], null, invocation], [[5]]],
  ['left out altogether, the invocation takes its place', 'ROI', [[[5000]], [[1000]], invocation], [[5]]],
  ['left out as [[[null]]]', 'ROI', [[[5000]], [[1000]], [[[null]]], invocation], [[5]]],
  ['an empty array', 'ROI', [[[5000]], [[1000]], [], invocation], [[5]]],
  ['a column spills', 'CONVERSION', [[[1], [2]], [[10], [10]], invocation], [[0.1], [0.2]]],
  ['a blank cell on the web', 'CONVERSION', [[[null]], [[null]], invocation], [['']]],
  ['a blank cell on desktop', 'CONVERSION', [[[0]], [[0]], invocation], [['']]],
  ['blanks within a column', 'CONVERSION', [[[1], [null]], [[10], [null]], invocation], [[0.1], ['']]],
  ['one bad row', 'CONVERSION', [[[1], ['x'], [3]], [[10], [10], [0]], invocation], [[0.1], ['#VALUE!'], ['#DIV/0!']]],
  ['an error cell', 'CONVERSION', [[['#REF!'], [1]], [[10]], invocation], [['#REF!'], [0.1]]],
  [
    'the grade of a column of ROI',
    'ROI_GRADE',
    [[[2.996], [5], ['']], null, null, invocation],
    [['不及格'], ['优秀'], ['']],
  ],
  ['bands as a column', 'ROI_GRADE', [[[2.5]], null, [[2], [3], [4]], invocation], [['及格']]],
])('%s: %s', (_, id, args, expected) => expectCells(call(id, ...args), expected));

test('an error is thrown by one cell and stands in a matrix of more', () => {
  const conversion = implementations.get('CONVERSION') as Implementation;
  expect(() => conversion([[5]], [[0]], invocation)).toThrow(expect.objectContaining({ code: '#DIV/0!' }));
  expect(conversion([[5], [1]], [[0], [2]], invocation)).toEqual([
    [expect.objectContaining({ code: '#DIV/0!' })],
    [0.5],
  ]);
});

test('the catalogue gives a repeating parameter everything behind it', () => {
  expect(asExcelPasses(entryOf('ROI'), [[[6]], [[1]], [[1]], [[1]]]).slice(0, 3)).toEqual([
    [[6]],
    [[1]],
    [[[1]], [[1]]],
  ]);
});
