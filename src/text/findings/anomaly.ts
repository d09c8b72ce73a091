import { amount, metricName } from '../amounts';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const anomaly: RuleTexts<FindingArgs['anomaly']> = {
  zh: {
    name: '异常波动',
    sentence: ({ actual, low, high, weeks }, { metric }) =>
      `${metricName.zh(metric)} ${amount(actual, metric)}，明显${actual < low ? '低' : '高'}于平常（最近 ${weeks} 个同一星期几在 ${amount(low, metric)}–${amount(high, metric)} 之间）`,
  },
  en: {
    name: 'Unusual',
    sentence: ({ actual, low, high, weeks }, { metric }) =>
      `${metricName.en(metric)} ${amount(actual, metric)}, clearly ${actual < low ? 'below' : 'above'} the usual ${amount(low, metric)} to ${amount(high, metric)} of the last ${weeks} such weekdays`,
  },
};
