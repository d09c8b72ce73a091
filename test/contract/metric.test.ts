import '../functions/custom-functions-global';
import fc from 'fast-check';
import { metric } from '../../src/functions/library/metric';
import { answerOf, type Cell } from '../functions/call-as-excel';
import { buildFunctions, loadFunctions, type Implementation } from './functions-bundle';

// The build leaves rules out of mathjs's grammar: the bundle must read, and refuse, exactly what the source does.

let bundled: Implementation;
beforeAll(() => {
  bundled = loadFunctions(buildFunctions()).get('METRIC') as Implementation;
}, 120_000);

const HEADERS = [['访客数', '付款金额', '买家']];
const ROW = [[1200, 5040.5, 38]];

const both = (expression: string): { source: Cell[][]; bundle: Cell[][] } => ({
  source: answerOf(() => metric([[expression]], HEADERS, ROW)).cells,
  bundle: answerOf(() => bundled([[expression]], HEADERS, ROW)).cells,
});

const CASES: [expression: string, expected: Cell][] = [
  ['付款金额/访客数', 5040.5 / 1200],
  ['1+2*3-4/2', 5],
  ['(1+2)*3', 9],
  ['-访客数', -1200],
  ['2^3', 8],
  ['2^-1', 0.5],
  ['1/2*(3)', 1.5],
  ['IF(访客数>=1000, 1, 0)', 1],
  ['SUM(访客数, 付款金额, 买家)', 1200 + 5040.5 + 38],
  ['5%*访客数', 60],
  ['', '#VALUE!'],
  ['1+', '#VALUE!'],
  ['(1', '#VALUE!'],
  ['1)', '#VALUE!'],
  ['2(3)', '#VALUE!'],
  ['1/2(3)', '#VALUE!'],
  ['访客数 付款金额', '#VALUE!'],
  ['1<2<3', '#VALUE!'],
  ['a = 3', '#N/A'],
  ['a := 3', '#VALUE!'],
  ['f(x) = x', '#VALUE!'],
  ['访客数 ? 1 : 2', '#VALUE!'],
  ['1:3', '#VALUE!'],
  ['[1,2,3]', '#N/A'],
  ['{a: 1}', '#VALUE!'],
  ['"a"', '#VALUE!'],
  ["'a'", '#VALUE!'],
  ['1;2', '#VALUE!'],
  ['1\n2', '#VALUE!'],
  ['3!', '#VALUE!'],
  ['5 mod 2', '#VALUE!'],
  ['5 in 2', '#VALUE!'],
  ['1 << 2', '#VALUE!'],
  ['1 ?? 2', '#VALUE!'],
  ['1 % 2', '#VALUE!'],
  ['import({})', '#VALUE!'],
  ['createUnit(1)', '#VALUE!'],
  ['evaluate(1)', '#VALUE!'],
  ['__proto__', '#N/A'],
  ['constructor', '#N/A'],
  ['访客数.constructor', '#VALUE!'],
  ['constructor(1)', '#VALUE!'],
  ['10^10^10', '#VALUE!'],
  ['10^(10^10)', '#NUM!'],
  ['1:1000000000', '#VALUE!'],
  ['('.repeat(50_000), '#VALUE!'],
  ['1+'.repeat(50_000) + '1', '#VALUE!'],
];

test.each(CASES.map((row) => [row[0].slice(0, 40), ...row] as const))('%s', (_, expression, expected) => {
  expect(both(expression)).toEqual({ source: [[expected]], bundle: [[expected]] });
});

test('property: the bundle answers any run of tokens as the source does', () => {
  const token = fc.constantFrom(
    ...[
      '1',
      '2.5',
      '1e3',
      '访客数',
      '付款金额',
      '+',
      '-',
      '*',
      '/',
      '^',
      '(',
      ')',
      ',',
      '%',
      '<',
      '>=',
      '=',
      '<>',
      '!=',
    ],
    ...['SUM(', 'IF(', 'ABS(', 'NOT(', 'e', 'in', 'to', 'mod', 'not', 'true', 'NaN', '5%', ' '],
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 9 }), (tokens) => {
      const { source, bundle } = both(tokens.join(''));
      expect(bundle).toEqual(source);
    }),
    { numRuns: 3000 },
  );
});
