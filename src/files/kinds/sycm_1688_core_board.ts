import { defineKind } from '../recognise/kind';

export const sycm_1688_core_board = defineKind({
  id: 'sycm_1688_core_board',
  name: '生意参谋 1688 核心看板',
  needs: ['日期', '访客数', '支付金额', '网销宝推广消耗金额'],
  marks: ['展现次数', '广告展现次数', '支付订单数'],
  date: ['日期'],
  fills: {
    shape: 'days',
    columns: ['访客数', '支付金额', '支付订单数', ['网销宝推广消耗金额', 'adOther']],
  },
});
