import { defineKind } from '../recognise/kind';

export const pdd_settle = defineKind({
  id: 'pdd_settle',
  name: '拼多多 货款明细',
  needs: ['商户订单号', '发生时间', '收入金额（+元）', '支出金额（-元）', '账务类型'],
  date: ['发生时间'],
  fills: { shape: 'listed', holds: 'settlement', totals: ['收入金额（+元）', '支出金额（-元）'] },
});
