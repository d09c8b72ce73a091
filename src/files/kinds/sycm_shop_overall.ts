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
    columns: [
      '浏览量',
      '访客数',
      '跳失率',
      '加购人数',
      ['下单父订单数', 'ordersPlaced'],
      '下单金额',
      '下单买家数',
      ['支付父订单数', 'ordersPaid'],
      '支付金额',
      '支付买家数',
      '支付件数',
      '支付转化率',
      '客单价',
      'UV价值',
      '成功退款金额',
      '描述相符评分',
      '服务态度评分',
      '物流服务评分',
      '直通车消耗',
      '关键词推广花费',
      ['钻石展位消耗', 'adZuanzhan'],
      '精准人群推广花费',
      '淘宝客佣金',
      ['智能场景花费', 'adOther'],
      '全站推广花费',
    ],
  },
});
