import { BUILT_IN_METRICS } from '../../../src/domain/metrics/shopMetrics';
import { shownValue } from '../../../src/taskpane/week/shownValue';

test.each([
  ['{{付款金额}}', 1234.5, '1,234.50'],
  ['{{付款金额.环比}}', 0.123, '+12.30%'],
  ['{{付款金额.环比}}', -0.05, '-5.00%'],
  ['{{付款金额.达成率}}', 0.996, '99.60%'],
  ['{{转化率}}', 0.0316666, '3.17%'],
  ['{{ROI}}', 3.84, '1:3.84'],
  ['{{付款订单数.上周}}', 1200, '1,200'],
  ['{{开始日期}}', 43878, '2020-02-17'],
  ['{{ROI.等级}}', '及格', '及格'],
  ['{{目标外的词}}', 5, '5'],
  ['本周 {{付款金额}} 元', '本周 1,234.50 元', '本周 1,234.50 元'],
])('%s holding %s shows as %s', (template, value, shown) =>
  expect(shownValue(template, value, BUILT_IN_METRICS)).toBe(shown),
);
