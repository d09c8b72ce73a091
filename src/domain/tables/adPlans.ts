import { defineTable } from './table';

/** 「保质保量完成直通车消耗」: what each plan may and did cost on a day. */
export const adPlans = defineTable({
  sheet: '推广计划',
  columns: {
    day: { header: '日期', kind: 'day', meaning: '没有这一列时，算检查的那天', means: 'date' },
    plan: {
      header: '计划',
      kind: 'text',
      meaning: '一个推广计划一行',
      aliases: '计划名称,计划名字,计划名,推广计划,推广计划名称,推广名称',
      width: 24,
    },
    budget: {
      header: '日预算',
      kind: 'yuan',
      meaning: '这一天最多花多少',
      aliases: '预算,每日预算,日限额,计划预算,每天预算,计划消耗,目标消耗',
    },
    cost: {
      header: '消耗',
      kind: 'yuan',
      meaning: '这一天实际花了多少',
      aliases: '花费,实际消耗,实际花费,总花费,当日消耗,今日消耗,日消耗,推广花费',
    },
    status: {
      header: '状态',
      kind: 'text',
      meaning: '写「暂停」的不判断没花完',
      aliases: '计划状态,投放状态',
      list: ['投放中', '暂停'],
      width: 10,
    },
    owner: { header: '负责人', kind: 'text', meaning: '谁在管', aliases: '投手,责任人,操作人', width: 10 },
    note: { header: '备注', kind: 'text', meaning: '随便写', width: 24 },
  },
  marks: [['plan'], ['budget'], ['cost']],
  mayHoldMetrics: true,
  examples: [
    { day: { days: -1 }, plan: '示例 直通车 主推款', budget: 300, cost: 291.5, status: '投放中', owner: '小王' },
    { day: { days: -1 }, plan: '示例 直通车 新品', budget: 100, cost: 98.2, status: '投放中', owner: '小王' },
  ],
});
