import { defineKind } from '../recognise/kind';

export const smart_selection = defineKind({
  id: 'smart_selection',
  name: '智能选款 商品日度',
  needs: ['商品ID', '商品标题', '退款后销售额', '支付件数'],
  marks: ['总推广花费', '推广直接ROI', '上架时间'],
  drop: [{ column: '商品ID', values: ['-'], reason: 'noItem' }],
  fills: {
    shape: 'items',
    sheet: 'items',
    id: '商品ID',
    title: '商品标题',
    columns: { units: '支付件数', amount: '支付金额', adCost: '总推广花费' },
    sums: ['支付件数'],
  },
});
