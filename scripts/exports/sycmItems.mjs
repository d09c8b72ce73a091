import { trade } from './cells.mjs';

const SHOES = {
  visitors: 6069,
  views: 9116,
  favourites: 13,
  carts: 940,
  placed: 305,
  placedAmount: 12653,
  buyers: 295,
  units: 313,
  amount: 12186.7,
  refunds: 328.77,
};
const SHIRT = {
  visitors: 1391,
  views: 2204,
  favourites: 41,
  carts: 160,
  placed: 71,
  placedAmount: 31396,
  buyers: 66,
  units: 70,
  amount: 28990.5,
  refunds: 1200,
};
const SOCKS = {
  visitors: 12,
  views: 15,
  carts: 1,
  placed: 0,
  placedAmount: 0,
  buyers: 0,
  units: 0,
  amount: 0,
  refunds: 0,
};
const item = (id, title, figures, more = {}) => ({
  商品ID: id,
  商品名称: title,
  主商品ID: id,
  商品类型: '主商品',
  货号: `SKU-${id.slice(-3)}`,
  商品状态: '当前在线',
  商品标签: '重点,新品',
  ...trade(figures),
  竞争力评分: '-',
  结构化详情引导转化率: '-',
  结构化详情引导成交占比: '-',
  ...more,
});
const ranking = (day) =>
  [
    item('737559603417', '轻便透气跑步鞋', SHOES),
    item('684412907755', '纯棉短袖衬衫', SHIRT),
    item('790001234567', '中筒袜三双装', SOCKS, { 竞争力评分: '72' }),
    item('-', '已删除商品', { ...SOCKS, visitors: 3, views: 3 }),
  ].map((row) => ({ 统计日期: day, ...row }));
const blank = (rows) => Array.from({ length: rows }, () => []);

const effect = (terminal, figures) => ({
  所属终端: terminal,
  商品id: '534210987654',
  商品标题: '韩版修身牛仔裤',
  商品在线状态: '当前在线',
  商品链接: 'http://detail.tmall.com/item.htm?id=534210987654',
  ...trade(figures),
  客单价: '-',
});
const half = Object.fromEntries(Object.entries(SHOES).map(([name, value]) => [name, Math.floor(value / 2)]));

/** 生意参谋 2016–2026: products. */
export default [
  {
    kind: 'sycm_item_all_2026_38',
    file: '【生意参谋平台】商品_全部_2026-08-11_2026-08-11.xls',
    container: 'xls',
    sheet: '【生意参谋平台】1',
    above: blank(4),
    rows: ranking('2026-08-11'),
  },
  {
    kind: 'sycm_item_all_2026_40',
    file: '【生意参谋平台】商品_全部_2026-04-19_2026-04-19.xls',
    container: 'xls',
    sheet: '【生意参谋平台】1',
    above: blank(4),
    rows: ranking('2026-04-19'),
  },
  {
    kind: 'sycm_item_effect_2017',
    file: '【生意参谋】商品效果-2017-03-22-2017-03-22.xls',
    container: 'xls',
    sheet: '商品效果',
    above: blank(3),
    rows: [effect('所有终端', SHOES), effect('PC端', half), effect('无线端', half)],
  },
  {
    kind: 'sycm_category',
    file: '品类-标准类目-2026-07-26.xls',
    container: 'xls',
    sheet: '【生意参谋平台】1',
    above: blank(4),
    rows: [
      {
        统计日期: '2026-07-26',
        一级类目名称: '运动鞋',
        二级类目名称: '跑步鞋',
        类目名称: '跑步鞋',
        支付金额占比: '29.63%',
        ...trade(SHOES),
      },
    ],
  },
  {
    kind: 'sycm_item360_core',
    file: '商品360_核心概况.xls',
    container: 'xls',
    above: blank(4),
    // The value per visitor is rounded to a whole number here: 4 for 4.23.
    rows: [
      {
        时间: '2026年07月06日',
        ...trade({
          visitors: 1961,
          views: 5381,
          favourites: 37,
          carts: 341,
          placed: 199,
          placedAmount: 8606.3,
          buyers: 196,
          units: 228,
          amount: 8286.2,
          refunds: 1585.55,
        }),
        聚划算支付金额: '0',
        访客平均价值: '4',
      },
    ],
  },
  {
    kind: 'sycm_item360_sku',
    file: '商品360_SKU销售详情.xls',
    container: 'xls',
    above: blank(4),
    rows: [
      {
        skuId: '5012345678901',
        sku名称: '颜色分类:黑色;尺码:M',
        支付金额: '1,180.00',
        支付买家数: '11',
        支付件数: '12',
        加购件数: '40',
      },
      {
        skuId: '5012345678902',
        sku名称: '颜色分类:白色;尺码:L',
        支付金额: '0.00',
        支付买家数: '0',
        支付件数: '0',
        加购件数: '7',
      },
    ],
  },
];
