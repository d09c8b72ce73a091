import { defineKind } from '../recognise/kind';

/** Only the row of the whole shop is the shop: sources share visitors, and 汇总 rows repeat what stands below them. */
export const sycm_shop_source_2026 = defineKind({
  id: 'sycm_shop_source_2026',
  name: '生意参谋 店铺来源（流量来源构成）',
  needs: ['流量载体', '一级来源', '二级来源', '访客数'],
  marks: ['三级来源', '四级来源', '支付买家数'],
  fills: {
    shape: 'sources',
    levels: ['流量载体', '一级来源', '二级来源', '三级来源', '四级来源'],
    whole: '全店流量',
    columns: ['访客数', '加购人数', '下单买家数', '下单金额', '支付买家数', '支付金额'],
  },
});
