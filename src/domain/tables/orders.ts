import { defineTable } from './table';

/** Orders as 千牛 exports them, or as 导入 writes them: one a line. */
export const orders = defineTable({
  sheet: '订单',
  columns: {
    id: { header: '订单编号', kind: 'text', meaning: '每张订单一行', aliases: '订单号,主订单编号,订单ID', width: 24 },
    placed: {
      header: '下单时间',
      kind: 'time',
      meaning: '买家拍下的时间',
      aliases: '订单创建时间,创建时间,买家下单时间,拍下时间',
    },
    paid: {
      header: '付款时间',
      kind: 'time',
      meaning: '发货时限从这里算起',
      aliases: '订单付款时间,支付时间,买家付款时间,订单支付时间',
    },
    balancePaid: {
      header: '尾款付款时间',
      kind: 'time',
      meaning: '预售订单：发货时限从付尾款算起',
      aliases: '尾款支付时间,尾款时间,付尾款时间,尾款到账时间',
    },
    shipped: {
      header: '发货时间',
      kind: 'time',
      meaning: '空白为还没发货',
      aliases: '订单发货时间,实际发货时间,卖家发货时间,出库时间',
    },
    promised: {
      header: '承诺发货时间',
      kind: 'time',
      meaning: '有承诺的以承诺为准',
      aliases: '应发货时间,最晚发货时间,预计发货时间,约定发货时间',
    },
    status: {
      header: '订单状态',
      kind: 'text',
      meaning: '没付款、已关闭、退款中的不算',
      aliases: '状态,交易状态',
    },
    refund: { header: '退款状态', kind: 'text', meaning: '退款中的不算', aliases: '售后状态' },
    type: {
      header: '订单类型',
      kind: 'text',
      meaning: '写「预售」的，没付尾款就还没开始算',
      aliases: '交易类型',
      width: 10,
    },
    amount: { header: '总金额', kind: 'yuan', meaning: '买家应付的钱', aliases: '订单金额' },
    units: { header: '件数', kind: 'count', meaning: '几件商品', aliases: '宝贝总数量', width: 8 },
    province: { header: '省份', kind: 'text', meaning: '收货地', width: 10 },
  },
  marks: [['id'], ['paid', 'placed'], ['shipped', 'status', 'promised']],
  mayHoldMetrics: true,
  several: true,
  examples: [],
});
