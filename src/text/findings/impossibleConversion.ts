import { displayNumber } from '../../domain/metrics/display';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const impossibleConversion: RuleTexts<FindingArgs['impossibleConversion']> = {
  zh: {
    name: '转化率超过 100%',
    sentence: ({ conversion }) => `转化率 ${displayNumber(conversion, 'rate')}：付款买家比访客还多，请核对访客数`,
  },
  en: {
    name: 'Conversion above 100%',
    sentence: ({ conversion }) =>
      `Conversion of ${displayNumber(conversion, 'rate')}: more buyers than visitors. Check the visitors`,
  },
};
