import { defineTable } from './table';

/** 「同类店铺查看」: what was seen of other shops, a line each look. */
export const rivals = defineTable({
  sheet: '竞店',
  columns: {
    day: { header: '日期', kind: 'day', meaning: '哪天看的', aliases: '查看日期,记录日期', means: 'date' },
    shop: {
      header: '竞店',
      kind: 'text',
      meaning: '哪家店',
      aliases: '竞店名称,同类店铺,竞争店铺,对手店铺,竞品店铺,竞争对手,竞品',
      width: 20,
    },
    item: {
      header: '商品',
      kind: 'text',
      meaning: '看的是哪款',
      aliases: '商品名称,主推款,主推商品,宝贝,竞品名称',
      width: 24,
    },
    price: { header: '售价', kind: 'yuan', meaning: '到手价', aliases: '价格,到手价,券后价,竞品价格' },
    sales: {
      header: '月销',
      kind: 'count',
      meaning: '页面上写的',
      aliases: '月销量,竞店销量,月成交',
      means: 'unitsPaid',
    },
    campaign: { header: '活动', kind: 'text', meaning: '在做什么活动', aliases: '活动内容,促销,促销活动', width: 20 },
    note: { header: '观察', kind: 'text', meaning: '值得学的，要防的', aliases: '备注,说明,分析,总结', width: 32 },
    owner: { header: '负责人', kind: 'text', meaning: '谁看的', aliases: '记录人,查看人', width: 10 },
  },
  marks: [['day'], ['shop']],
  examples: [
    {
      day: { days: -1 },
      shop: '示例 某某旗舰店',
      item: '保温杯 500ml',
      price: 49.9,
      sales: 3000,
      campaign: '第二件半价',
      note: '主图换成冬季款',
      owner: '小李',
    },
  ],
});
