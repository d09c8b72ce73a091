import { defineKind } from '../recognise/kind';

/**
 * Every figure of the shop, a day a row; columns for PC端 and 无线端 alone may stand beside them. 父订单 are orders,
 * 子订单 their lines. The advertising channels stand under their old names or their new ones. 负面评价 are found by
 * their words, which is not 差评: only offered.
 */
export const sycm_shop_overall = defineKind({
  id: 'sycm_shop_overall',
  name: '生意参谋 取数 店铺整体',
  needs: ['统计日期', '访客数', '支付金额', '支付父订单数'],
  marks: ['老访客数', '下单-支付转化率', '签收成功包裹数', '描述相符评分'],
  lacks: ['商品ID', '所属终端'],
  date: ['统计日期'],
  fills: {
    shape: 'days',
    columns: {
      浏览量: 'pageViews',
      访客数: 'visitors',
      跳失率: 'bounceRate',
      加购人数: 'addToCart',
      下单父订单数: 'ordersPlaced',
      下单金额: 'amountPlaced',
      下单买家数: 'buyersPlaced',
      支付父订单数: 'ordersPaid',
      支付金额: 'amountPaid',
      支付买家数: 'buyersPaid',
      支付件数: 'unitsPaid',
      支付转化率: 'conversion',
      客单价: 'orderValue',
      UV价值: 'visitorValue',
      成功退款金额: 'amountRefunded',
      描述相符评分: 'dsrItem',
      服务态度评分: 'dsrService',
      物流服务评分: 'dsrShipping',
      直通车消耗: 'adZhitongche',
      关键词推广花费: 'adZhitongche',
      钻石展位消耗: 'adZuanzhan',
      精准人群推广花费: 'adZuanzhan',
      淘宝客佣金: 'adTaobaoke',
      智能场景花费: 'adOther',
      全站推广花费: 'adOther',
    },
  },
});
