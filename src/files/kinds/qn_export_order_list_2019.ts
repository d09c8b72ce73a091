import { defineKind } from '../recognise/kind';

export const qn_export_order_list_2019 = defineKind({
  id: 'qn_export_order_list_2019',
  name: '千牛 订单报表（含打款商家金额）',
  needs: ['订单编号', '总金额', '买家实际支付金额', '订单创建时间', '订单付款时间', '打款商家金额'],
  marks: ['买家会员名', '宝贝总数量', '店铺Id'],
  fills: {
    shape: 'orders',
    id: '订单编号',
    placed: '订单创建时间',
    paid: '订单付款时间',
    amount: '总金额',
    net: '买家实际支付金额',
    status: '订单状态',
    buyer: '买家会员名',
    address: '收货地址',
    units: '宝贝总数量',
  },
});
