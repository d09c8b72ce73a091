import { defineKind } from '../recognise/kind';

/** Any sheet with dates down and headers that name our metrics; taken only where no other kind fits. */
export const plain_daily = defineKind({
  id: 'plain_daily',
  name: '日报（手工表）',
  needs: [],
  lacks: ['商品ID', '宝贝ID', 'SKU', '订单编号', '主订单编号', '订单号', '计划ID', '类目名称', '搜索词', '旺旺昵称'],
  date: 'byName',
  fills: { shape: 'days', columns: 'byName' },
});
