import { defineKind } from '../recognise/kind';

/** A buyer who searched twice is in two rows: nothing here adds up to the shop. */
export const sycm_search_words = defineKind({
  id: 'sycm_search_words',
  name: '生意参谋 选词助手（引流搜索词）',
  needs: ['搜索词', '访客数', '支付金额'],
  marks: ['统计日期', '加购人数', 'UV价值'],
  date: ['统计日期'],
  fills: { shape: 'listed', holds: 'searchWords', totals: ['支付金额'] },
});
