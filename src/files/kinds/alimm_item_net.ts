import { defineKind } from '../recognise/kind';

/** One product may stand under two plans and two titles. */
export const alimm_item_net = defineKind({
  id: 'alimm_item_net',
  name: '万相台 商品报表（净成交）',
  needs: ['日期', '商品ID', '计划ID', '花费', '净成交金额'],
  marks: ['商品名称', '计划名称', '总成交金额'],
  date: ['日期'],
  fills: {
    shape: 'ads',
    cost: '花费',
    item: '商品ID',
    title: '商品名称',
    extras: { 推广展现量: '展现量', 推广点击量: '点击量', 推广成交金额: '总成交金额' },
  },
});
