import { defineKind } from '../recognise/kind';

/** Its first row is a total. */
export const qn_tool_daily = defineKind({
  id: 'qn_tool_daily',
  name: '店铺经营日表（利润工具）',
  needs: ['日期', '支付金额(支付)', '访客数'],
  marks: ['净销售额(支付)', '销售单数(支付)', '推广花费(支付预估)'],
  date: ['日期'],
  totalFirst: true,
  fills: {
    shape: 'days',
    columns: [
      '访客数',
      '支付金额(支付)',
      ['销售单数(支付)', 'ordersPaid'],
      '退款金额',
      ['推广花费(支付预估)', 'adCost'],
      '支付转化率',
    ],
  },
});
