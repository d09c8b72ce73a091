import { defineTable } from './table';

/** Words of 周期. */
const CADENCES = ['每天', '每周', '每月', '一次'] as const;

/** What is to be done on a day, one item a line, ticked where it stands. */
export const checklist = defineTable({
  sheet: '清单',
  columns: {
    day: { header: '日期', kind: 'day', meaning: '哪天要做完', aliases: '应完成日期,截止日期', means: 'date' },
    task: {
      header: '事项',
      kind: 'text',
      meaning: '做什么',
      aliases: '检查项,检查事项,工作事项,任务,工作内容,待办,待办事项,工作项目,检查内容',
      width: 28,
    },
    cadence: {
      header: '周期',
      kind: 'text',
      meaning: '多久做一次',
      aliases: '频率,频次',
      list: CADENCES,
      width: 8,
    },
    owner: { header: '负责人', kind: 'text', meaning: '谁做', aliases: '责任人,执行人,经办人', width: 10 },
    done: {
      header: '完成',
      kind: 'text',
      meaning: '「是」为完成；也可以写完成的时间',
      aliases: '是否完成,完成情况,完成状态,已完成,状态',
      list: ['是', '否', '不用做'],
      width: 8,
    },
    doneAt: { header: '完成时间', kind: 'time', meaning: '什么时候做完的', aliases: '完成日期,实际完成时间' },
    count: {
      header: '数量',
      kind: 'count',
      meaning: '要数的事项做了几个，例如抽查客服聊天记录几条',
      aliases: '完成数量,条数,次数,抽查数',
      width: 8,
    },
    note: { header: '备注', kind: 'text', meaning: '随便写', width: 28 },
  },
  marks: [['task'], ['done', 'doneAt'], ['day']],
  examples: [],
});
