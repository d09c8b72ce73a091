import { defineKind } from '../recognise/kind';

export const pdd_promo_shop_day = defineKind({
  id: 'pdd_promo_shop_day',
  name: '拼多多 推广（账户分日）',
  needs: ['日期', '花费(元)', '交易额(元)'],
  marks: ['店铺关注量', '每笔成交花费(元)', '商品收藏量'],
  lacks: ['商品ID'],
  date: ['日期'],
  fills: {
    shape: 'ads',
    cost: '花费(元)',
    channel: 'adOther',
    extras: { 推广展现量: '曝光量', 推广点击量: '点击量', 推广成交金额: '交易额(元)' },
  },
});
