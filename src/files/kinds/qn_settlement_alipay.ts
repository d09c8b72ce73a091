import { defineKind } from '../recognise/kind';

export const qn_settlement_alipay = defineKind({
  id: 'qn_settlement_alipay',
  name: '支付宝 收支明细',
  needs: ['账务流水号', '业务流水号', '发生时间', '收入金额（+元）', '支出金额（-元）'],
  marks: ['账户余额（元）', '业务基础订单号'],
  date: ['发生时间'],
  fills: { shape: 'listed', holds: 'settlement', totals: ['收入金额（+元）', '支出金额（-元）'] },
});
