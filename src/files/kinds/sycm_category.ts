import { defineKind } from '../recognise/kind';

export const sycm_category = defineKind({
  id: 'sycm_category',
  name: '生意参谋 品类（标准类目）',
  needs: ['统计日期', '类目名称', '商品访客数', '支付金额'],
  marks: ['一级类目名称', '二级类目名称', '有支付商品数'],
  date: ['统计日期'],
  fills: { shape: 'listed', holds: 'categories', totals: ['支付金额', '支付件数'] },
});
