import { displayShare } from '../../domain/metrics/display';
import { amount, metricName } from '../amounts';
import { overCeiling } from '../ceiling';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const belowFloor: RuleTexts<FindingArgs['belowFloor']> = {
  zh: {
    name: '低于底线',
    sentence: ({ actual, target, share, direction, floor }, { metric }) =>
      direction === 'atMost'
        ? `${overCeiling.zh(actual, target, metric)}，差距太大`
        : `${metricName.zh(metric)} ${amount(actual, metric)}，目标 ${amount(target, metric)}，只达成 ${displayShare(share)}，低于底线 ${displayShare(floor)}`,
  },
  en: {
    name: 'Below the floor',
    sentence: ({ actual, target, share, direction, floor }, { metric }) =>
      direction === 'atMost'
        ? `${overCeiling.en(actual, target, metric)}, far too much`
        : `${metricName.en(metric)} ${amount(actual, metric)} of ${amount(target, metric)}, only ${displayShare(share)}: below the floor of ${displayShare(floor)}`,
  },
};
