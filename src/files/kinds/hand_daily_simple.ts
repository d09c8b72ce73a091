import { defineKind } from '../recognise/kind';

export const hand_daily_simple = defineKind({
  id: 'hand_daily_simple',
  name: '店铺日报模板',
  needs: ['千牛账号', '日期', '访客数', '支付金额'],
  marks: ['支付买家数', '支付件数'],
  date: ['日期'],
  fills: {
    shape: 'days',
    columns: ['访客数', '支付买家数', '支付金额', '支付件数', '转化率', '客单价'],
    account: '千牛账号',
  },
});
