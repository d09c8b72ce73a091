import { defineTable } from './table';

/** Kinds that wait for nobody: they are told as soon as they are open. */
const URGENT_KINDS = ['急单', '急退款', '发票', '售后发货', '投诉'] as const;

/** 「问题订单须在24小时内处理完毕」: one a line. */
export const problems = defineTable({
  sheet: '问题订单',
  columns: {
    opened: {
      header: '登记时间',
      kind: 'time',
      meaning: '24 小时从这里算起',
      aliases: '登记日期,发生时间,反馈时间,提交时间,发现时间,受理时间,接单时间,问题时间,反馈日期,发生日期',
    },
    order: { header: '订单编号', kind: 'text', meaning: '哪张订单', aliases: '订单号,订单,单号', width: 24 },
    type: {
      header: '问题类型',
      kind: 'text',
      meaning: '急单、急退款、发票、售后发货、投诉一登记就提醒',
      aliases: '类型,问题分类,问题类别,事项类型',
      list: [...URGENT_KINDS, '其他'],
      width: 12,
    },
    content: {
      header: '问题说明',
      kind: 'text',
      meaning: '出了什么事',
      aliases: '问题,问题描述,问题内容,具体问题,问题原因',
      width: 32,
    },
    owner: {
      header: '负责人',
      kind: 'text',
      meaning: '谁在处理',
      aliases: '处理人,跟进人,责任人,跟进客服,处理客服,客服',
      width: 10,
    },
    status: {
      header: '处理状态',
      kind: 'text',
      meaning: '「已处理」即使没写时间也算处理完',
      aliases: '状态,处理进度,进度,处理情况,是否处理,是否解决,是否完结',
      list: ['待处理', '处理中', '已处理'],
      width: 10,
    },
    closed: {
      header: '处理完时间',
      kind: 'time',
      meaning: '空白为还没处理完',
      aliases: '处理完成时间,完成时间,解决时间,结束时间,处理时间,完结时间,完成日期,解决日期,处理日期',
    },
    note: { header: '备注', kind: 'text', meaning: '随便写', width: 24 },
  },
  marks: [['opened'], ['order', 'content'], ['type', 'content'], ['closed', 'status']],
  mayHoldMetrics: true,
  examples: [
    {
      opened: { days: -1, at: '10:30' },
      order: '示例 1234567890123456789',
      type: '急单',
      content: '买家要求今天发出',
      owner: '小王',
      status: '已处理',
      closed: { days: -1, at: '15:20' },
    },
  ],
});
