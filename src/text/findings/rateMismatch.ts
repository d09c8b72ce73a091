import { amount, metricName } from '../amounts';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const rateMismatch: RuleTexts<FindingArgs['rateMismatch']> = {
  zh: {
    name: '比率不符',
    sentence: ({ typed, recomputed }, { metric }) =>
      `「${metricName.zh(metric)}」填的是 ${amount(typed, metric)}，按本行重算应为 ${amount(recomputed, metric)}`,
  },
  en: {
    name: 'Rate mismatch',
    sentence: ({ typed, recomputed }, { metric }) =>
      `${metricName.en(metric)} says ${amount(typed, metric)}; this row gives ${amount(recomputed, metric)}`,
  },
};
