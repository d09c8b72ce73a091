import { defineKind } from '../recognise/kind';

/** 平均响应时长 is another figure, and 成功退款金额 is only what each member handled. */
export const sycm_cs_report = defineKind({
  id: 'sycm_cs_report',
  name: '生意参谋 客服绩效（自制报表）',
  needs: ['旺旺昵称', '询单人数'],
  marks: ['询单最终付款人数', '首次响应时长（秒）', '客户满意率', '旺旺回复率'],
  fills: {
    shape: 'service',
    sums: ['询单人数', ['询单最终付款人数', 'inquiryDeals']],
    means: ['首次响应时长（秒）', '客户满意率'],
    weight: '询单人数',
  },
});
