import { defineKind } from '../recognise/kind';

export const sycm_page_analysis = defineKind({
  id: 'sycm_page_analysis',
  name: '生意参谋 页面分析（装修）',
  needs: ['访客数', '引导支付金额', '引导支付买家数'],
  marks: ['引导商品详情人数', '引导下单买家数', '引导加购人数'],
  date: ['统计日期', '日期'],
  fills: { shape: 'listed', holds: 'pages', totals: ['引导支付金额'] },
});
