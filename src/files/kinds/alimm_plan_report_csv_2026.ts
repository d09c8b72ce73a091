import { defineKind } from '../recognise/kind';

/** Exported for seven days unless asked otherwise. */
export const alimm_plan_report_csv_2026 = defineKind({
  id: 'alimm_plan_report_csv_2026',
  name: '万相台 计划报表',
  needs: ['日期', '场景名字', '计划ID', '花费'],
  marks: ['计划名字', '原二级场景名字', '总成交金额'],
  lacks: ['主体ID'],
  date: ['日期'],
  fills: {
    shape: 'ads',
    cost: '花费',
    scene: '场景名字',
    extras: { 推广展现量: '展现量', 推广点击量: '点击量', 推广成交金额: '总成交金额' },
  },
});
