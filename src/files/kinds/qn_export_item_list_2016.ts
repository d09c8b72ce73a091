import { defineKind } from '../recognise/kind';

/** Lines of orders without a time: no day can be told. */
export const qn_export_item_list_2016 = defineKind({
  id: 'qn_export_item_list_2016',
  name: '千牛 宝贝报表（旧版）',
  needs: ['订单编号', '标题', '价格', '购买数量'],
  marks: ['外部系统编号', '商品属性', '商家编码'],
  lacks: ['主订单编号', '订单创建时间'],
  fills: { shape: 'listed', holds: 'orderLines', totals: ['购买数量'] },
});
