import { defineTable } from './table';

const WEEKDAY_NAMES = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as const;

/** 「店铺每周固定活动安排」, and the campaigns that are not every week's. */
export const campaigns = defineTable({
  sheet: '活动日历',
  columns: {
    name: {
      header: '活动',
      kind: 'text',
      meaning: '活动的名字',
      aliases: '活动名称,活动主题,活动名,主题,活动内容,活动安排',
      width: 24,
    },
    weekday: {
      header: '星期',
      kind: 'text',
      meaning: '每周固定的活动填星期，不填日期；它是这一天的平常，不算大促',
      aliases: '周几,星期几,每周,固定日',
      list: WEEKDAY_NAMES,
      width: 8,
    },
    from: {
      header: '开始日期',
      kind: 'time',
      meaning: '只做一次的活动填日期',
      aliases: '活动日期,开始时间,起始日期,活动开始时间,活动开始,开始,活动时间',
      means: 'date',
    },
    to: {
      header: '结束日期',
      kind: 'time',
      meaning: '空白为只有一天',
      aliases: '结束时间,活动结束时间,截止日期,活动结束,结束',
    },
    signUp: {
      header: '报名截止',
      kind: 'time',
      meaning: '截止前提醒报名',
      aliases: '报名截止日期,报名截止时间,截止报名,报名时间,报名结束时间',
    },
    signedUp: {
      header: '已报名',
      kind: 'text',
      meaning: '「是」就不再提醒',
      aliases: '是否报名,报名状态,报名情况,报名',
      list: ['是', '否', '不报'],
      width: 8,
    },
    owner: { header: '负责人', kind: 'text', meaning: '谁来做', aliases: '责任人,运营,跟进人', width: 10 },
    weight: {
      header: '权重',
      kind: 'number',
      meaning: '这一天卖平常的几倍，1 为平常；拆分目标用',
      aliases: '活动权重,销售权重,倍数,活动系数,预计倍数',
      width: 8,
    },
    note: { header: '备注', kind: 'text', meaning: '随便写', width: 24 },
  },
  marks: [['name'], ['weekday', 'from']],
  examples: [
    { name: '示例 周一团购', weekday: '周一', weight: 1.2, owner: '小王' },
    { name: '示例 周二特价', weekday: '周二', weight: 1.1, owner: '小王' },
    { name: '示例 周三上新', weekday: '周三', weight: 1.15, owner: '小李' },
    { name: '示例 周四免邮', weekday: '周四', weight: 1.1, owner: '小李' },
  ],
});
