import { formatDay } from '../../domain/time/calendar';
import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';
import { whole } from '../whole';

export const lateShipment: RuleTexts<StockFindingArgs['lateShipment']> = {
  zh: {
    name: '到货逾期',
    sentence: ({ item, pieces, due, days }) =>
      `「${item}」的 ${whole(pieces)} 件应在 ${formatDay(due)} 到货，已过 ${days} 天：没到请催，到了请从在途里划掉`,
  },
  en: {
    name: 'Late shipment',
    sentence: ({ item, pieces, due, days }) =>
      `${item}: ${whole(pieces)} pieces were due on ${formatDay(due)}, ${days} ${days === 1 ? 'day' : 'days'} ago. Chase them, or take them off the goods in transit`,
  },
};
