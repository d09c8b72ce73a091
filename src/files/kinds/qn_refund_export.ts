import { defineKind } from '../recognise/kind';

export const qn_refund_export = defineKind({
  id: 'qn_refund_export',
  name: '千牛 退款单',
  needs: ['订单编号', '退款编号', '退款总额', '退款完结时间', '退款状态'],
  marks: ['售后类型', '买家退款原因', '退给买家金额'],
  fills: {
    shape: 'refunds',
    id: '退款编号',
    order: '订单编号',
    amount: '退款总额',
    finished: '退款完结时间',
    requested: '退款申请时间',
    status: '退款状态',
    type: '售后类型',
    title: '宝贝标题',
    reason: '买家退款原因',
  },
});
