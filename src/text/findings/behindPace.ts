import { displayShare } from '../../domain/metrics/display';
import { amount, metricName } from '../amounts';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const behindPace: RuleTexts<FindingArgs['behindPace']> = {
  zh: {
    name: '进度落后',
    sentence: ({ reached, due, needed }, { metric }) =>
      `${metricName.zh(metric)}本月完成 ${displayShare(reached)}，时间进度 ${displayShare(due)}${needed === null ? '' : `，剩下每天需要 ${amount(needed, metric)}`}`,
  },
  en: {
    name: 'Behind pace',
    sentence: ({ reached, due, needed }, { metric }) =>
      `${metricName.en(metric)}: ${displayShare(reached)} of the month's target reached, ${displayShare(due)} due by now${needed === null ? '' : `; ${amount(needed, metric)} a day needed from here`}`,
  },
};
