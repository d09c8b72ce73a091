import { displayShare } from '../../domain/metrics/display';
import { amount, metricName } from '../amounts';
import { overCeiling } from '../ceiling';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const missedTarget: RuleTexts<FindingArgs['missedTarget']> = {
  zh: {
    name: '未达标',
    sentence: ({ actual, target, share, direction }, { metric }) =>
      direction === 'atMost'
        ? overCeiling.zh(actual, target, metric)
        : `${metricName.zh(metric)} ${amount(actual, metric)}，目标 ${amount(target, metric)}，达成 ${displayShare(share)}，未达标`,
  },
  en: {
    name: 'Target missed',
    sentence: ({ actual, target, share, direction }, { metric }) =>
      direction === 'atMost'
        ? overCeiling.en(actual, target, metric)
        : `${metricName.en(metric)} ${amount(actual, metric)} of ${amount(target, metric)}, ${displayShare(share)}: target missed`,
  },
};
