import { defineKind } from '../recognise/kind';

/** Several lines share one 主订单编号; 买家应付货款 is per line and holds no postage. */
export const qn_export_item_list_new = defineKind({
  id: 'qn_export_item_list_new',
  name: '千牛 宝贝报表（子订单）',
  needs: ['子订单编号', '主订单编号', '购买数量', '订单创建时间', '订单付款时间'],
  marks: ['标题', '商家编码', '支付单号'],
  fills: {
    shape: 'orders',
    id: '主订单编号',
    line: '子订单编号',
    placed: '订单创建时间',
    paid: '订单付款时间',
    amount: '买家应付货款',
    net: '买家实际支付金额',
    refunded: '退款金额',
    status: '订单状态',
    withoutPostage: true,
    units: '购买数量',
    items: { sheet: 'skus', id: '商家编码', title: '标题' },
  },
});
