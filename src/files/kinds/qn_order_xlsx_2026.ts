import { defineKind } from '../recognise/kind';

export const qn_order_xlsx_2026 = defineKind({
  id: 'qn_order_xlsx_2026',
  name: '千牛 订单导出（2026）',
  needs: ['订单编号', '买家下单时间', '买家付款时间', '买家应付货款'],
  marks: ['买家实付金额', '运单号', '宝贝规格'],
  fills: {
    shape: 'orders',
    id: '订单编号',
    placed: '买家下单时间',
    paid: '买家付款时间',
    amount: '买家应付货款',
    net: '买家实付金额',
    status: '订单状态',
    buyer: '买家会员名',
    address: '收货地址',
    withoutPostage: true,
    units: '宝贝总数量',
  },
});
