import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';
import { whole } from '../whole';

export const unmatchedArrival: RuleTexts<StockFindingArgs['unmatchedArrival']> = {
  zh: {
    name: '到货对不上库存',
    sentence: ({ item, pieces }) =>
      `到货计划里的「${item}」${whole(pieces)} 件在库存表里对不上，没有扣减补货量，请核对编号或名称`,
  },
  en: {
    name: 'Shipment of no item',
    sentence: ({ item, pieces }) =>
      `${item}, ${whole(pieces)} pieces in transit, is no item of the stock sheet, so no quantity is lessened by it; check its id or name`,
  },
};
