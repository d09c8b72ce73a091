import './custom-functions-global';
import { metric } from '../../src/functions/library/metric';
import { MetricError } from '../../src/domain/errors';
import { parseExpression } from '../../src/domain/metrics/expression/parse';
import { answerOf } from './call-as-excel';
import { HOSTILE_EXPRESSIONS } from './hostile-expressions';

const HEADERS = [['访客数', '付款金额']];
const ROW = [[3000, 12600]];

test.each(HOSTILE_EXPRESSIONS)('answers an Excel error: %s', (_, expression) => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();
  const [[answer]] = answerOf(() => metric([[expression]], HEADERS, ROW)).cells as [[unknown]];
  expect(['#VALUE!', '#NUM!', '#N/A']).toContain(answer);
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
});

test.each([['__proto__'], ['constructor'], ['hasOwnProperty'], ['toString']])(
  'a header may be called %s: it is that column and nothing else',
  (name) => {
    expect(metric([[`${name} * 2`]], [[name, '访客数']], [[21, 1]])).toEqual([[42]]);
  },
);

/** How often an expression asks for columns bounds its work: it grows with its tokens, never with its numbers. */
function columnsAsked(expression: string): number {
  let asked = 0;
  parseExpression(expression).valueOf(() => (asked += 1) && 1);
  return asked;
}

test.each([
  ['the longest sum', 'a+'.repeat(127) + 'a', 128],
  ['the deepest nesting', '('.repeat(32) + 'a' + ')'.repeat(32), 1],
  ['a huge count', 'a*1e300', 1],
  ['IF computes one side only', 'IF(a>0, a, a+a+a+a)', 2],
])('steps are counted: %s', (_, expression, steps) => {
  expect(columnsAsked(expression)).toBe(steps);
});

test.each([
  ['one token more', 'a+'.repeat(128) + 'a'],
  ['one level more', '('.repeat(33) + 'a' + ')'.repeat(33)],
  ['one sign more', `a+${'b'.repeat(999)}`],
])('the bound is exact: %s is refused before it is parsed', (_, expression) => {
  expect(() => parseExpression(expression)).toThrow(new MetricError('badArgument', 'expression', 'tooLong'));
});

test('an error in a column that is not used is no matter, in a used one it is the answer', () => {
  expect(metric([['访客数*2']], HEADERS, [[3, '#DIV/0!']])).toEqual([[6]]);
  expect(answerOf(() => metric([['付款金额*2']], HEADERS, [[3, '#DIV/0!']])).cells).toEqual([['#DIV/0!']]);
});

test('one bad row gives one error', () => {
  const rows = [
    [3000, 12600],
    [0, 5],
    [0, 0],
    ['很多', 1],
  ];
  expect(answerOf(() => metric([['付款金额/访客数']], HEADERS, rows)).cells).toEqual([
    [4.2],
    ['#DIV/0!'],
    [''],
    ['#VALUE!'],
  ]);
});
