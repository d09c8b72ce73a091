import { defineKind } from '../recognise/kind';

/** 总金额 − 退款金额 = 买家实际支付金额 in every paid row: refunds are known by order, so they count on the day of payment. */
export const qn_order_report = defineKind({
  id: 'qn_order_report',
  name: '天猫 订单报表（含退款金额）',
  needs: ['订单编号', '总金额', '买家实际支付金额', '订单付款时间', '退款金额'],
  marks: ['订单创建时间'],
  lacks: ['子订单编号', '主订单编号'],
  fills: {
    shape: 'orders',
    id: '订单编号',
    placed: '订单创建时间',
    paid: '订单付款时间',
    amount: '总金额',
    net: '买家实际支付金额',
    refunded: '退款金额',
    address: '收货地址',
  },
});
