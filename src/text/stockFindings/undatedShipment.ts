import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';
import { whole } from '../whole';

export const undatedShipment: RuleTexts<StockFindingArgs['undatedShipment']> = {
  zh: {
    name: '在途没有日期',
    sentence: ({ item, pieces }) => `「${item}」在途 ${whole(pieces)} 件没写到货日期：补货量已扣，请补上日期`,
  },
  en: {
    name: 'Shipment without a date',
    sentence: ({ item, pieces }) =>
      `${item}: ${whole(pieces)} pieces in transit have no arrival date. They are taken off the quantity; add the date`,
  },
};
