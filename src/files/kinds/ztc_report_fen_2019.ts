import { defineKind } from '../recognise/kind';

export const ztc_report_fen_2019 = defineKind({
  id: 'ztc_report_fen_2019',
  name: '直通车 宝贝报表（旧版，单位分）',
  needs: ['日期', '宝贝名称', '花费(分)'],
  marks: ['总成交金额(分)', '总成交笔数'],
  date: ['日期'],
  fills: {
    shape: 'ads',
    cost: '花费(分)',
    channel: 'adZhitongche',
    title: '宝贝名称',
    extras: { 推广展现量: '展现量', 推广点击量: '点击量', 推广成交金额: '总成交金额(分)' },
  },
});
