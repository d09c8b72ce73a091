import { defineKind } from '../recognise/kind';

/** A product of 京东 is its SKU. */
export const jd_sz_sku = defineKind({
  id: 'jd_sz_sku',
  name: '京东商智 商品明细（SKU）',
  needs: ['时间', 'SKU', '成交金额', '成交商品件数'],
  marks: ['SKU名称', '成交单量', '成交客户数', '取消及售后退款金额'],
  date: ['时间'],
  fills: {
    shape: 'items',
    sheet: 'items',
    id: 'SKU',
    title: 'SKU名称',
    columns: { units: '成交商品件数', amount: '成交金额' },
  },
});
