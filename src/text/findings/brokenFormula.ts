import { metricName } from '../amounts';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const brokenFormula: RuleTexts<FindingArgs['brokenFormula']> = {
  zh: {
    name: '公式出错',
    sentence: ({ value }, { metric }) => `「${metricName.zh(metric)}」的公式出错：${String(value)}`,
  },
  en: {
    name: 'Broken formula',
    sentence: ({ value }, { metric }) => `The formula of ${metricName.en(metric)} gives ${String(value)}`,
  },
};
