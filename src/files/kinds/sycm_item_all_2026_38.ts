import { defineKind } from '../recognise/kind';

/** 商品访客数 counts a visitor once per product: its sum is no 访客数. */
export const sycm_item_all_2026_38 = defineKind({
  id: 'sycm_item_all_2026_38',
  name: '生意参谋 商品排行（全部）',
  needs: ['统计日期', '商品ID', '商品访客数', '支付件数', '支付金额'],
  marks: ['主商品ID', '竞争力评分', '年累计支付金额'],
  date: ['统计日期'],
  drop: [{ column: '商品ID', values: ['-'], reason: 'noItem' }],
  fills: {
    shape: 'items',
    sheet: 'items',
    id: '商品ID',
    title: '商品名称',
    columns: { units: '支付件数', amount: '支付金额' },
    sums: ['支付件数'],
  },
});
