import { defineKind } from '../recognise/kind';

/** 总支付… also counts what was refunded before delivery or given away; 支付… is what 日报 keeps. */
export const sycm_item_all_2026_40 = defineKind({
  id: 'sycm_item_all_2026_40',
  name: '生意参谋 商品排行（全部，含总支付）',
  needs: ['统计日期', '商品ID', '商品访客数', '支付件数', '支付金额', '总支付商品件数', '总支付金额'],
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
