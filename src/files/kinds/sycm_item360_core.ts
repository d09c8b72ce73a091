import { defineKind } from '../recognise/kind';

/** The whole file is about one product, which it does not name. */
export const sycm_item360_core = defineKind({
  id: 'sycm_item360_core',
  name: '生意参谋 商品360（核心概况）',
  needs: ['时间', '商品访客数', '支付件数', '支付金额'],
  marks: ['商品平均停留时长', '下单转换率', '月累计支付金额'],
  lacks: ['商品ID', 'SKU', '统计日期'],
  date: ['时间'],
  fills: {
    shape: 'items',
    sheet: 'items',
    columns: { units: '支付件数', amount: '支付金额' },
  },
});
