import { defineKind } from '../recognise/kind';

/**
 * 支付子订单数 counts lines, not orders. 退款金额(支付时间) keeps growing for days; (完结时间) does not.
 * 净支付金额 deducts refunds by the day of payment, ours by the day they are recorded: only offered.
 */
export const sycm_home_metrics = defineKind({
  id: 'sycm_home_metrics',
  name: '生意参谋 首页整体看板',
  needs: ['支付金额', '访客数', '支付子订单数'],
  marks: ['净支付金额', '老客复购金额', '淘宝客佣金', '关键词推广费', '全站推广花费'],
  date: ['统计日期', '日期', '时间'],
  fills: {
    shape: 'days',
    columns: [
      '访客数',
      '浏览量',
      '加购人数',
      '支付买家数',
      '支付件数',
      '支付金额',
      '支付转化率',
      '客单价',
      ['退款金额(完结时间)', 'amountRefunded'],
      '关键词推广费',
      '精准人群推广费',
      '淘宝客佣金',
      '全站推广花费',
      ['智能场景花费', 'adOther'],
    ],
  },
});
