import { defineKind } from '../recognise/kind';

/** It does not say through which channel 营销推广消耗 went, so no channel of 日报 is filled. */
export const alimm_dmp_item_day = defineKind({
  id: 'alimm_dmp_item_day',
  name: '达摩盘 全店单品日度',
  needs: ['宝贝ID', '日期', '支付金额', '营销推广消耗'],
  marks: ['宝贝名称', 'IPV', '货品成长阶段', '笔单价'],
  date: ['日期'],
  fills: {
    shape: 'items',
    sheet: 'items',
    id: '宝贝ID',
    title: '宝贝名称',
    columns: { amount: '支付金额', adCost: '营销推广消耗' },
  },
});
