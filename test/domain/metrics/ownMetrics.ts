import { customMetric } from '../../../src/domain/metrics/customMetric';
import { parseExpression } from '../../../src/domain/metrics/expression/parse';
import type { CustomMetric } from '../../../src/domain/metrics/metric';
import { metricNamed, type Unit } from '../../../src/domain/metrics/metrics';
import { customKey } from '../../../src/domain/metrics/shopMetrics';

/** A metric of the shop's own, over built-in metrics and those in `above`. */
export function own(name: string, expression: string, unit: Unit = 'yuan', above: readonly CustomMetric[] = []) {
  const parsed = parseExpression(expression);
  const inputs = parsed.names.map((word) => {
    const input = metricNamed(word) ?? above.find((metric) => metric.name === word);
    if (!input) throw new Error(`no metric ${word}`);
    return input;
  });
  return customMetric({ key: customKey(name), name, unit }, parsed, inputs);
}

/** 访客净价值 = (付款金额 − 退款金额) ÷ 访客数 */
export const NET_VISITOR_VALUE = own('访客净价值', '(付款金额-退款金额)/访客数');
