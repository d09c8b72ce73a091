import { defineKind } from '../recognise/kind';

/** Names no scene, so the channel must be asked for. */
export const alimm_preamble_csv = defineKind({
  id: 'alimm_preamble_csv',
  name: '万相台 计划报表（带标题）',
  needs: ['日期', '计划ID', '计划名称', '花费'],
  lacks: ['场景名字', '主体ID', '商品ID'],
  date: ['日期'],
  fills: { shape: 'ads', cost: '花费' },
});
