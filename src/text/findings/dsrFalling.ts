import { amount, metricName } from '../amounts';
import { formatDay } from '../../domain/time/calendar';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const dsrFalling: RuleTexts<FindingArgs['dsrFalling']> = {
  zh: {
    name: '店铺评分下降',
    sentence: ({ score, before, since }, { metric }) =>
      `${metricName.zh(metric)} ${amount(score, metric)}，比 ${formatDay(since)} 的 ${amount(before, metric)} 低`,
  },
  en: {
    name: 'Shop score falling',
    sentence: ({ score, before, since }, { metric }) =>
      `${metricName.en(metric)} ${amount(score, metric)}, down from ${amount(before, metric)} on ${formatDay(since)}`,
  },
};
