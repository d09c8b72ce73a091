import { defineKind } from '../recognise/kind';

/** One product stands in several 计划 of one day. */
export const alimm_item_report_csv_2026 = defineKind({
  id: 'alimm_item_report_csv_2026',
  name: '万相台 商品报表',
  needs: ['日期', '场景名字', '计划ID', '主体ID', '花费'],
  marks: ['主体名称', '原二级场景名字', '总成交金额'],
  date: ['日期'],
  fills: {
    shape: 'ads',
    cost: '花费',
    scene: '场景名字',
    item: '主体ID',
    title: '主体名称',
    extras: { 推广展现量: '展现量', 推广点击量: '点击量', 推广成交金额: '总成交金额' },
  },
});
