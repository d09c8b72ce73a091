import { defineKind } from '../recognise/kind';

export const jd_settle = defineKind({
  id: 'jd_settle',
  name: '京东 结算单',
  needs: ['订单编号', '父单号', '应结金额', '收支方向'],
  marks: ['费用名称', '预计结算时间', '资金动账备注'],
  date: ['账单生成时间'],
  fills: { shape: 'listed', holds: 'settlement', totals: ['应结金额'] },
});
