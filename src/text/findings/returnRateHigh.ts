import { displayNumber } from '../../domain/metrics/display';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const returnRateHigh: RuleTexts<FindingArgs['returnRateHigh']> = {
  zh: {
    name: '退换货比例偏高',
    sentence: ({ rate, most, days }) =>
      `最近七天退换货比例 ${displayNumber(rate, 'rate')}，超过上限 ${displayNumber(most, 'rate')}${days < 7 ? `（${days}/7 天有数据）` : ''}`,
  },
  en: {
    name: 'Many returns',
    sentence: ({ rate, most, days }) =>
      `Returns over the last seven days ${displayNumber(rate, 'rate')}, above the limit of ${displayNumber(most, 'rate')}${days < 7 ? ` (data on ${days}/7 days)` : ''}`,
  },
};
