import { displayNumber } from '../../domain/metrics/display';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const responseSlow: RuleTexts<FindingArgs['responseSlow']> = {
  zh: {
    name: '响应偏慢',
    sentence: ({ actual, most }) =>
      `首次响应 ${displayNumber(actual, 'seconds')} 秒，超过上限 ${displayNumber(most, 'seconds')} 秒`,
  },
  en: {
    name: 'Slow response',
    sentence: ({ actual, most }) =>
      `First response after ${displayNumber(actual, 'seconds')} seconds, above the limit of ${displayNumber(most, 'seconds')}`,
  },
};
