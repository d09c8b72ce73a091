import { defineKind } from '../recognise/kind';

/** 订单成交时间 may be empty; the order number begins with its day. */
export const pdd_orders = defineKind({
  id: 'pdd_orders',
  name: '拼多多 订单',
  needs: ['订单成交时间', '订单号', '用户实付金额(元)'],
  marks: ['商家实收金额(元)', '多多支付立减金额(元)', '商家编码-规格维度'],
  fills: {
    shape: 'orders',
    id: '订单号',
    placedFromId: true,
    paid: '订单成交时间',
    amount: '用户实付金额(元)',
    status: '订单状态',
    units: '商品数量(件)',
    shipped: '发货时间',
    items: { sheet: 'items', id: '商品id', title: '商品' },
  },
});
