import type { StockFindingArgs } from '../../domain/stock/checkStock';
import type { RuleTexts } from '../ruleTexts';
import { whole } from '../whole';

export const moqNotWholePacks: RuleTexts<StockFindingArgs['moqNotWholePacks']> = {
  zh: {
    name: '起订量不是整箱',
    sentence: ({ item, moq, pack, least }) =>
      `「${item}」起订量 ${whole(moq)} 不是箱规 ${whole(pack)} 的倍数，实际最少要订 ${whole(least)} 件，请核对`,
  },
  en: {
    name: 'Minimum order not in whole packs',
    sentence: ({ item, moq, pack, least }) =>
      `${item}: the minimum order of ${whole(moq)} is not a multiple of the pack of ${whole(pack)}, so at least ${whole(least)} must be ordered; check both`,
  },
};
