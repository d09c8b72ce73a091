import { defineTable } from './table';

/** What advertising brings by slot or product: a line each, or a line each and day. */
export const adItems = defineTable({
  sheet: '直通车商品',
  columns: {
    day: { header: '日期', kind: 'day', meaning: '没有这一列时，整张表算一段', means: 'date' },
    slot: {
      header: '展示位',
      kind: 'text',
      meaning: '按展示位和商品合计',
      aliases: '推广位,资源位,展位,位置,推广位置,展示位置,投放位置,推广单元,单元',
      width: 18,
    },
    item: {
      header: '商品名称',
      kind: 'text',
      meaning: '推的是哪款',
      aliases: '商品,宝贝,宝贝名称,宝贝标题,商品标题,主体名称,推广宝贝,推广商品,单品',
      width: 24,
    },
    id: { header: '商品ID', kind: 'text', meaning: '同名商品靠它分开', aliases: '宝贝ID,主体ID', width: 20 },
    impressions: {
      header: '展现量',
      kind: 'count',
      meaning: '展示了多少次',
      aliases: '展现,展现数,展现次数,曝光量,曝光,曝光次数',
    },
    clicks: { header: '点击量', kind: 'count', meaning: '点击太少的不判断', aliases: '点击,点击数,点击次数' },
    cost: { header: '花费', kind: 'yuan', meaning: '花了多少', aliases: '消耗,总花费,推广花费,消耗金额,花费金额' },
    deals: {
      header: '成交笔数',
      kind: 'count',
      meaning: '转化率 = 成交笔数 ÷ 点击量',
      aliases: '成交,总成交笔数,成交单数,成交订单数,成交数,转化数,支付订单数,成交订单',
    },
    amount: { header: '成交金额', kind: 'yuan', meaning: '卖了多少', aliases: '总成交金额,成交额,交易额' },
  },
  marks: [['slot', 'item', 'id'], ['clicks'], ['cost', 'impressions'], ['deals']],
  mayHoldMetrics: true,
  examples: [
    {
      day: { days: -1 },
      slot: '示例 搜索首屏',
      item: '保温杯 500ml',
      impressions: 8200,
      clicks: 410,
      cost: 533,
      deals: 14,
      amount: 1386,
    },
    {
      day: { days: -1 },
      slot: '示例 购物车',
      item: '马克杯 情侣款',
      impressions: 3100,
      clicks: 160,
      cost: 176,
      deals: 5,
      amount: 245,
    },
  ],
});
