import { defineKind } from '../recognise/kind';

/** PC端 and 无线端 rows are parts of 所有终端. */
export const sycm_item_effect_2017 = defineKind({
  id: 'sycm_item_effect_2017',
  name: '生意参谋 商品效果（旧版）',
  needs: ['所属终端', '商品id', '支付商品件数', '支付金额'],
  marks: ['商品标题', '商品在线状态', '下单商品件数'],
  drop: [
    { column: '商品id', values: ['-'], reason: 'noItem' },
    { column: '所属终端', keep: '所有终端', reason: 'otherTerminal' },
  ],
  fills: {
    shape: 'items',
    sheet: 'items',
    id: '商品id',
    title: '商品标题',
    columns: { units: '支付商品件数', amount: '支付金额' },
    sums: ['支付商品件数'],
  },
});
