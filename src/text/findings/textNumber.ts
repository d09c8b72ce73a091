import { metricName } from '../amounts';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const textNumber: RuleTexts<FindingArgs['textNumber']> = {
  zh: {
    name: '数字存成了文字',
    sentence: ({ value }, { metric }) =>
      `「${metricName.zh(metric)}」的 ${value.trim()} 存成了文字，Excel 求和时会漏掉它`,
  },
  en: {
    name: 'Number as text',
    sentence: ({ value }, { metric }) =>
      `${metricName.en(metric)} ${value.trim()} is stored as text; Excel’s sums leave it out`,
  },
};
