import { defineTable } from './table';

/** 差评和中评, one a line, until somebody has answered. */
export const badReviews = defineTable({
  sheet: '差评',
  columns: {
    day: {
      header: '评价日期',
      kind: 'day',
      meaning: '买家评价的那天',
      aliases: '评价时间,差评日期,差评时间,评论时间,评论日期',
      means: 'date',
    },
    order: { header: '订单编号', kind: 'text', meaning: '哪张订单', aliases: '订单号,订单', width: 24 },
    buyer: {
      header: '买家',
      kind: 'text',
      meaning: '买家昵称',
      aliases: '买家昵称,买家会员名,会员名,旺旺,买家旺旺,客户',
    },
    item: {
      header: '商品名称',
      kind: 'text',
      meaning: '评的是哪款',
      aliases: '商品,宝贝,宝贝标题,宝贝名称,商品标题',
      width: 24,
    },
    score: {
      header: '评价等级',
      kind: 'text',
      meaning: '写「好评」的不算',
      aliases: '评价结果,评级,星级,评价类型',
      list: ['差评', '中评', '好评'],
      width: 10,
    },
    content: {
      header: '评价内容',
      kind: 'text',
      meaning: '买家写了什么',
      aliases: '差评内容,评论内容,评价,内容,评语,差评原因',
      width: 36,
    },
    reply: {
      header: '回复',
      kind: 'text',
      meaning: '空白为还没回复',
      aliases: '回复内容,商家回复,掌柜解释,解释,回评,回复情况,是否回复,处理结果',
      width: 36,
    },
    replied: { header: '回复日期', kind: 'day', meaning: '哪天回复的', aliases: '回复时间,解释时间,处理日期,处理时间' },
    status: {
      header: '处理状态',
      kind: 'text',
      meaning: '「已处理」算回复过',
      aliases: '状态,处理进度,是否处理',
      list: ['待处理', '已处理'],
      width: 10,
    },
    owner: { header: '负责人', kind: 'text', meaning: '谁来回复', aliases: '处理人,跟进人,客服', width: 10 },
  },
  marks: [['day'], ['content', 'score'], ['reply', 'replied', 'status']],
  examples: [
    {
      day: { days: -2 },
      order: '示例 1234567890123456789',
      buyer: 't**3',
      item: '保温杯 500ml',
      score: '差评',
      content: '杯盖漏水',
      reply: '已补发杯盖并致歉',
      replied: { days: -1 },
      status: '已处理',
      owner: '小李',
    },
  ],
});
