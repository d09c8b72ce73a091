import { defineKind } from '../recognise/kind';

/** The total may exceed the rows: 全店托管 is not itemised. */
export const pdd_promo = defineKind({
  id: 'pdd_promo',
  name: '拼多多 商品推广',
  needs: ['日期', '商品ID', '推广场景', '总花费(元)'],
  marks: ['成交花费(元)', '交易额(元)', '推广名称'],
  date: ['日期'],
  fills: {
    shape: 'ads',
    cost: '总花费(元)',
    channel: 'adOther',
    item: '商品ID',
    title: '商品名称',
    extras: { 推广展现量: '曝光量', 推广点击量: '点击量', 推广成交金额: '交易额(元)' },
  },
});
