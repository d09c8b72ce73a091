import { amount, metricName } from '../amounts';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const hardcodedRatio: RuleTexts<FindingArgs['hardcodedRatio']> = {
  zh: {
    name: '公式列里的手填数',
    sentence: ({ value }, { metric }) =>
      `「${metricName.zh(metric)}」这一列都是公式，这里手填了 ${amount(value, metric)}，改了数据它不会跟着变`,
  },
  en: {
    name: 'Typed over a formula',
    sentence: ({ value }, { metric }) =>
      `${metricName.en(metric)} is typed here (${amount(value, metric)}) in a column of formulas; it will not follow its row`,
  },
};
