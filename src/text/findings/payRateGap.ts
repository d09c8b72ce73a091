import { displayNumber } from '../../domain/metrics/display';
import type { FindingArgs } from '../../domain/checks/check';
import type { RuleTexts } from '../ruleTexts';

export const payRateGap: RuleTexts<FindingArgs['payRateGap']> = {
  zh: {
    name: '付款率两种口径不一致',
    sentence: ({ byAmount, byOrders }) =>
      `付款率按金额 ${displayNumber(byAmount, 'rate')}、按订单 ${displayNumber(byOrders, 'rate')}，相差很大，${byAmount < byOrders ? '可能有一笔大额未付款订单' : '可能有大额订单当天补付'}`,
  },
  en: {
    name: 'Payment rates differ',
    sentence: ({ byAmount, byOrders }) =>
      `Payment rate ${displayNumber(byAmount, 'rate')} by amount but ${displayNumber(byOrders, 'rate')} by orders: ${byAmount < byOrders ? 'one large order may be unpaid' : 'a large older order may have been paid'}`,
  },
};
