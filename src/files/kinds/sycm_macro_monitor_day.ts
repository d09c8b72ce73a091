import { defineKind } from '../recognise/kind';

/**
 * 商品访客数 are visitors of product pages, not of the shop, and 支付转化率 is per such visitor.
 * Exported rates need not equal the ratio of the exported counts, so they are only offered.
 */
export const sycm_macro_monitor_day = defineKind({
  id: 'sycm_macro_monitor_day',
  name: '生意参谋 商品宏观监控（日）',
  needs: ['统计日期', '商品访客数', '有支付商品数', '有访问商品数', '支付金额'],
  marks: ['成功退货退款金额', '商品微详情访客数'],
  lacks: ['商品ID', '类目名称'],
  date: ['统计日期'],
  fills: {
    shape: 'days',
    columns: ['商品浏览量', '商品加购人数', '下单买家数', '下单金额', '支付买家数', '支付件数', '支付金额', '客单价'],
  },
});
