import { parseExpression } from '../../../../src/domain/metrics/expression/parse';
import { shapeOf, type Shape } from '../../../../src/domain/metrics/expression/shape';
import { isAdditive } from '../../../../src/domain/metrics/metric';
import { metricNamed } from '../../../../src/domain/metrics/metrics';

test.each<[expression: string, shape: Shape]>([
  ['付款金额-退款金额', 'sum'],
  ['0.3*付款金额-退款金额', 'sum'],
  ['客单价*访客数', 'sum'],
  ['ROUND(付款金额, 0)', 'sum'],
  ['MAX(付款金额, 0)', 'sum'],
  ['IF(访客数>0, 付款金额, 0)', 'sum'],
  ['SQRT(付款金额*访客数)', 'sum'],
  ['(付款金额-退款金额)/访客数', 'ratio'],
  ['1-退款金额/付款金额', 'ratio'],
  ['转化率*客单价', 'ratio'],
  ['IF(访客数>0, ROUND(付款金额÷访客数, 2), 0)', 'ratio'],
  ['(付款金额/访客数)^2', 'ratio'],
  ['付款金额>退款金额', 'ratio'],
  ['付款金额-100', null],
  ['付款金额>=1000', null],
  ['100/访客数', null],
  ['付款金额*访客数', null],
  ['付款金额+客单价', null],
  ['付款金额^2', null],
  ['SUM(付款金额, 客单价)', null],
  ['IF(访客数>100, 付款金额, 0)', null],
  ['IF(付款金额, 付款金额, 访客数)', null],
  ['付款金额/0', null],
])('%s is a %s over a period', (expression, shape) => {
  const parsed = parseExpression(expression);
  expect(shapeOf(parsed, (index) => isAdditive(metricNamed(parsed.names[index] as string)!))).toBe(shape);
});
