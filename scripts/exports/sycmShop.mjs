import { count, money, percent, trade } from './cells.mjs';

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
const SHOP = {
  visitors: 8420,
  views: 31022,
  favourites: 75,
  carts: 833,
  placed: 388,
  placedAmount: 45120.4,
  buyers: 361,
  units: 402,
  amount: 41388.66,
  refunds: 1765.2,
};

const blank = (rows) => Array.from({ length: rows }, () => []);

const source = (levels, visitors, buyers, amount, more = {}) => ({
  ...Object.fromEntries(
    ['流量载体', '一级来源', '二级来源', '三级来源', '四级来源'].map((name, i) => [name, levels[i]]),
  ),
  ...trade({
    ...SOCKS,
    visitors,
    views: visitors * 3,
    buyers,
    units: buyers,
    placed: buyers,
    amount,
    placedAmount: amount,
  }),
  访客数环比: '-',
  ...more,
});
const source2017 = (name, detail, visitors, buyers, amount) => ({
  来源: name,
  来源明细: detail,
  ...trade({
    ...SOCKS,
    visitors,
    views: visitors * 2,
    buyers,
    units: buyers,
    placed: buyers,
    amount,
    placedAmount: amount,
  }),
  访客数变化: '-',
});
const service = (name, asked, paid, amount, first) => ({
  旺旺昵称: name,
  询单人数: count(asked),
  询单最终付款人数: count(paid),
  询单最终付款转化率: percent(paid, asked),
  询单最终付款金额: money(amount),
  '首次响应时长（秒)': first,
  '平均响应时长（秒)': '21',
  客户满意率: '98.50%',
  旺旺回复率: '99.80%',
  成功退款金额: '320.00',
});
const words = (word, visitors, buyers, amount) => ({
  统计日期: '2026-08-11',
  搜索词: word,
  ...trade({ ...SOCKS, visitors, views: visitors, carts: 4, buyers, units: buyers, amount }),
});
/** 生意参谋 2016–2026: the shop, its sources, its service and its pages. */
export default [
  {
    kind: 'sycm_search_words',
    file: '【生意参谋】选词助手-引流搜索词-店外-无线-20260811.xls',
    container: 'xls',
    sheet: '【生意参谋平台】1',
    above: [
      ['数据说明：以下数据为您所选时间周期的相关指标，如需查看其他时间周期的数据，请重新选择后下载'],
      ['收藏网址：d.alibaba.com，让数据帮您生意参谋！点此进入>>'],
      [],
      [],
      [],
    ],
    rows: [words('跑步鞋男', 210, 6, 1180), words('透气运动鞋', 33, 0, 0)],
  },
  {
    kind: 'sycm_macro_monitor_day',
    file: '【生意参谋平台】宏观监控_2025-01-27.xls',
    container: 'xls',
    sheet: '【生意参谋平台】1',
    above: blank(4),
    // The export's rates do not always equal the ratio of its counts: here 0.45% beside 4 of 877.
    rows: [
      {
        统计日期: '2025-01-27',
        ...trade({ ...SHOP, visitors: 877, placed: 4, buyers: 4, units: 4, amount: 512.5, placedAmount: 512.5 }),
        下单转化率: '0.45%',
        支付转化率: '0.45%',
      },
    ],
  },
  {
    kind: 'sycm_shop_source_2026',
    file: '【生意参谋平台】店铺来源_2026-04-14.xls',
    container: 'xls',
    sheet: '全店流量来源',
    above: blank(5),
    rows: [
      source(['全店流量', '汇总', '汇总', '汇总', '汇总'], 1200, 30, 3600),
      source(['全店流量', '付费推广', '汇总', '汇总', '汇总'], 652, 12, 1500),
      source(['全店流量', '付费推广', '关键词推广', '汇总', '汇总'], 402, 8, 1000),
      source(['全店流量', '付费推广', '人群推广', '汇总', '汇总'], 250, 4, 500),
      source(['全店流量', '平台流量', '汇总', '汇总', '汇总'], 610, 18, 2100),
    ],
    more: [{ sheet: '分载体流量来源', table: [['分载体流量来源']] }],
  },
  {
    kind: 'sycm_shop_source_2017',
    file: '【生意参谋平台】无线店铺流量来源-2017-11-12_2017-11-12.xls',
    container: 'xls',
    sheet: '无线流量来源',
    above: [['【生意参谋平台】无线店铺流量来源'], ['统计周期：2017-11-12至2017-11-12'], [], [], []],
    rows: [
      source2017('淘内免费', '汇总', 5200, 110, 9870),
      source2017('淘内免费', '手淘搜索', 3100, 70, 6120),
      source2017('淘内免费', '手淘首页', 2100, 40, 3750),
      source2017('付费流量', '汇总', 800, 20, 1900),
      source2017('付费流量', '直通车', 800, 20, 1900),
    ],
  },
  {
    kind: 'sycm_1688_core_board',
    file: '生意参谋核心看板.xlsx',
    container: 'xlsx',
    sheet: '所有终端指标',
    above: [['数据说明：以下数据为您所选时间周期的相关指标'], []],
    // Newest first, and numbers are numbers.
    rows: [
      {
        日期: '2026-08-03',
        展现次数: 18200,
        广告展现次数: 9100,
        访客数: 611,
        支付金额: 20450.5,
        支付订单数: 38,
        网销宝推广消耗金额: 812.3,
      },
      {
        日期: '2026-08-02',
        展现次数: 17010,
        广告展现次数: 8800,
        访客数: 590,
        支付金额: 18990,
        支付订单数: 35,
        网销宝推广消耗金额: 800,
      },
      {
        日期: '2026-08-01',
        展现次数: 16500,
        广告展现次数: 8120,
        访客数: 0,
        支付金额: 0,
        支付订单数: 0,
        网销宝推广消耗金额: 0,
      },
    ],
  },
  {
    kind: 'sycm_cs_report',
    file: '自制报表-报表查看-客服绩效_20260809_20260809_全部.xlsx',
    container: 'xlsx',
    rows: [
      service('客服小雨', 120, 54, 12340, '8'),
      service('客服小雪', 80, 30, 6100, '12'),
      service('汇总值', 200, 84, 18440, '10'),
      service('平均值', 100, 42, 9220, '10'),
      service('全店汇总值', 200, 84, 18440, '10'),
      {
        ...service('同行同层优秀', 1, 1, 1, '5'),
        询单人数: '-',
        询单最终付款人数: '-',
        询单最终付款转化率: '60.00%',
        询单最终付款金额: '-',
        成功退款金额: '-',
      },
    ],
  },
  {
    kind: 'sycm_page_analysis',
    file: '页面分析_首页_2026-08-11.xls',
    container: 'xls',
    above: [['数据说明：页面分析（装修）'], ['统计时间：2026-08-11'], []],
    rows: [
      {
        访客数: '1,204',
        点击次数: '2,010',
        点击人数: '640',
        点击率: '53.16%',
        跳失率: '41.20%',
        引导支付金额: '3,310.00',
        引导支付买家数: '28',
      },
    ],
  },
];
