import { amount, metricName } from '../amounts';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const negativeValue: RuleTexts<FindingArgs['negativeValue']> = {
  zh: {
    name: '负数',
    sentence: ({ value }, { metric }) => `「${metricName.zh(metric)}」是负数：${amount(value, metric)}`,
  },
  en: {
    name: 'Negative value',
    sentence: ({ value }, { metric }) => `${metricName.en(metric)} is negative: ${amount(value, metric)}`,
  },
};
