import { defineKind } from '../recognise/kind';

export const hand_daily_simple = defineKind({
  id: 'hand_daily_simple',
  name: '店铺日报模板',
  needs: ['千牛账号', '日期', '访客数', '支付金额'],
  marks: ['支付买家数', '支付件数'],
  date: ['日期'],
  fills: {
    shape: 'days',
    columns: {
      访客数: 'visitors',
      支付买家数: 'buyersPaid',
      支付金额: 'amountPaid',
      支付件数: 'unitsPaid',
      转化率: 'conversion',
      客单价: 'orderValue',
    },
    account: '千牛账号',
  },
});
