import { defineKind } from '../recognise/kind';

/** 成交订单数 are paid orders here, not the deals of 客服 that bear this name in 日报. */
export const pdd_item_overview = defineKind({
  id: 'pdd_item_overview',
  name: '拼多多 商品概况',
  needs: ['统计时间', '商品访客数', '成交金额', '成交订单数'],
  marks: ['商品收藏用户数', '成交买家数'],
  date: ['统计时间'],
  fills: {
    shape: 'days',
    columns: ['商品浏览量', '成交金额', ['成交订单数', 'ordersPaid'], '成交买家数', '成功退款金额'],
  },
});
