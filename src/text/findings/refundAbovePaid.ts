import { displayNumber } from '../../domain/metrics/display';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const refundAbovePaid: RuleTexts<FindingArgs['refundAbovePaid']> = {
  zh: {
    name: '退款多于付款',
    sentence: ({ refunded, paid }) =>
      `退款金额 ${displayNumber(refunded, 'yuan')} 超过当天付款金额 ${displayNumber(paid, 'yuan')}，多为前几天订单的退款`,
  },
  en: {
    name: 'More refunded than paid',
    sentence: ({ refunded, paid }) =>
      `Refunds ${displayNumber(refunded, 'yuan')} exceed the day's payments ${displayNumber(paid, 'yuan')}, mostly of earlier orders`,
  },
};
