import { defineKind } from '../recognise/kind';

export const sycm_item360_sku = defineKind({
  id: 'sycm_item360_sku',
  name: '生意参谋 商品360（SKU销售详情）',
  needs: ['skuId', 'sku名称', '支付件数'],
  marks: ['支付买家数', '加购件数'],
  fills: {
    shape: 'items',
    sheet: 'skus',
    id: 'skuId',
    title: 'sku名称',
    columns: { units: '支付件数', amount: '支付金额' },
  },
});
