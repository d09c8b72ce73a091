import { defineKind } from '../recognise/kind';

/** One file shows one carrier (无线 or PC), so no row of it is the whole shop. */
export const sycm_shop_source_2017 = defineKind({
  id: 'sycm_shop_source_2017',
  name: '生意参谋 店铺流量来源（旧版）',
  needs: ['来源', '来源明细', '访客数'],
  marks: ['访客数变化', '人均浏览量', '跳失率变化'],
  fills: {
    shape: 'sources',
    levels: ['来源', '来源明细'],
    columns: ['访客数', '支付买家数', '支付金额'],
  },
});
