import { MetricError } from '../../../../src/domain/errors';
import { parseExpression } from '../../../../src/domain/metrics/expression/parse';
import { EXPRESSION_ROW, EXPRESSIONS } from './expressions';

function valueOf(expression: string): unknown {
  const parsed = parseExpression(expression);
  return parsed.valueOf((index) => {
    const value = EXPRESSION_ROW[parsed.names[index] as string];
    if (value === undefined) throw new Error(`no column ${parsed.names[index]}`);
    return value;
  });
}

test.each(EXPRESSIONS)('%s', (expression, value) => {
  expect(valueOf(expression)).toBe(value);
});

test.each<[expression: string, code: MetricError['code'], reason: string]>([
  ['付款金额/成本', 'divisionByZero', ''],
  ['10^400', 'outOfRange', ''],
  ['SQRT(-1)', 'outOfRange', ''],
  ['1e999', 'outOfRange', ''],
  ['ROUND(1, 99)', 'outOfRange', ''],
])('%s has no value', (expression, code, reason) => {
  expect(() => valueOf(expression)).toThrow(new MetricError(code, 'expression', reason));
});

test.each<[expression: string, reason: string]>([
  ['', 'unreadable'],
  ['1+', 'unreadable'],
  ['(1', 'unreadable'],
  ['1)', 'unreadable'],
  ['付款金额 访客数', 'unreadable'],
  ['2(3)', 'unreadable'],
  ['(2)(3)', 'unreadable'],
  ['「毛利', 'unreadable'],
  ['1<2<3', 'unreadable'],
  ['付款金额%', 'unreadable'],
  ['-2^2', 'ambiguousPower'],
  ['2^3^2', 'ambiguousPower'],
  ['SIN(1)', 'unknownFunction'],
  ['add(1,2)', 'unknownFunction'],
  ['IF(1)', 'unknownFunction'],
  ['ABS(1,2)', 'unknownFunction'],
  ['「SUM」(1,2)', 'unreadable'],
])('%s is refused', (expression, reason) => {
  expect(() => parseExpression(expression)).toThrow(new MetricError('badArgument', 'expression', reason));
});

test.each<[expression: string, at: number]>([
  ['付款金额/', 5],
  ['付款金额//访客数', 5],
  ['(付款金额-退款金额/访客数', 14],
  ['付款金额)/访客数', 4],
  ['=  付款金额 访客数', 8],
  ['付款金额≥ ≥访客数', 6],
  ['付款金额＋〔访客数', 5],
  ['「30天 销量」/「毛利', 9],
  ['付款金额/ TAN(访客数)', 6],
  ['付款金额 + ROUND(访客数, 1, 2)', 7],
  ['1+IF()', 2],
  ['(1+IF(访客数>0))', 3],
  ['2*(付款金额^2^3)', 7],
])('what is wrong in %s begins at character %i', (expression, at) => {
  expect(() => parseExpression(expression)).toThrow(expect.objectContaining({ at }));
});

test('names are given with the place of the first use', () => {
  expect(parseExpression(' =（付款金额－退款金额）÷访客数≥付款金额').places).toEqual([3, 8, 14]);
});

test('names are given in order of first use, once each', () => {
  expect(parseExpression('乙/甲+乙*「丙 1」').names).toEqual(['乙', '甲', '丙 1']);
});
