import { defineKind } from '../recognise/kind';

/** Two tables side by side: some headers stand twice, and may differ. */
export const pdd_tool_row = defineKind({
  id: 'pdd_tool_row',
  name: '拼多多 经营数据（导出插件）',
  needs: ['数据日期', '成交金额', '成交订单数'],
  marks: ['推广数据', '成交营销花费(元)', '广告费率', '净交易额(元)'],
  date: ['数据日期'],
  fills: {
    shape: 'days',
    columns: ['商品浏览量', '成交金额', ['成交订单数', 'ordersPaid'], '客单价', ['成交营销花费(元)', 'adOther']],
    leave: ['推广数据'],
  },
});
