import { METRIC_IDS, METRICS, metricNamed, type MetricId, type Unit } from '../../../src/domain/metrics/metrics';

/** Units as the handbook writes them. */
const UNITS: Readonly<Record<string, Unit>> = {
  元: 'yuan',
  单: 'orders',
  人: 'people',
  件: 'pieces',
  次: 'times',
  个: 'times',
  条: 'times',
  '%': 'rate',
  '1:N': 'oneToN',
  分: 'score',
  秒: 'seconds',
};

/** How days join into a period, in the handbook's names: 合计, 末日, a formula, or a formula and its fallback. */
function overAPeriod(id: MetricId): string {
  const { aggregation } = METRICS[id];
  const names = (ids: readonly MetricId[]) => ids.map((one) => METRICS[one].name).join(' + ');
  const side = (ids: readonly MetricId[]) => (ids.length > 1 ? `（${names(ids)}）` : names(ids));
  switch (aggregation.kind) {
    case 'sum':
      return '合计';
    case 'last':
      return '末日';
    case 'mean':
      return `按${names([aggregation.weight])}加权`;
    case 'composed':
      return [names(aggregation.plus), ...(aggregation.minus ?? []).map((one) => METRICS[one].name)].join(' − ');
    case 'ratio':
      return aggregation.bases
        .map(({ over, under, basis }) => `${side(over)} ÷ ${side(under)}${basis ? `（${basis}）` : ''}`)
        .join('，否则 ');
  }
}

test.each<[MetricId, string, string, string, string[]]>([
  ['pageViews', '浏览数', '次', '合计', ['PV', '浏览量', '商品浏览量']],
  ['visitors', '访客数', '人', '合计', ['UV', '访客']],
  ['uniqueIps', '独立IP', '个', '合计', ['IP']],
  ['bounces', '跳失人数', '人', '合计', []],
  ['addToCart', '加购人数', '人', '合计', ['商品加购人数', '加购买家数']],
  ['ordersPlaced', '收订订单数', '单', '合计', ['订单数', '下单笔数']],
  ['amountPlaced', '收订金额', '元', '合计', ['下单金额', '订单额']],
  ['buyersPlaced', '下单买家数', '人', '合计', ['客单数', '下单人数']],
  ['buyersPaid', '付款买家数', '人', '合计', ['支付买家数', '付款人数', '支付人数']],
  ['ordersPaid', '付款订单数', '单', '合计', ['支付订单数', '支付笔数']],
  ['amountPaid', '付款金额', '元', '合计', ['支付金额', '付款额', '成交金额']],
  ['unitsPaid', '付款件数', '件', '合计', ['支付件数', '销量']],
  ['inquiries', '咨询数', '人', '合计', ['咨询人数', '询单人数']],
  ['inquiryDeals', '成交订单数', '单', '合计', ['询单成交']],
  ['returns', '退货单数', '单', '合计', []],
  ['exchanges', '换货单数', '单', '合计', []],
  ['refundsOnly', '仅退款单数', '单', '合计', []],
  ['amountRefunded', '退款金额', '元', '合计', ['成功退款金额']],
  ['netPaid', '净付款金额', '元', '付款金额 − 退款金额', ['净支付金额']],
  ['badReviews', '差评数', '条', '合计', []],
  ['dsrItem', '描述评分', '分', '末日', ['描述相符']],
  ['dsrService', '服务评分', '分', '末日', ['服务态度']],
  ['dsrShipping', '物流评分', '分', '末日', ['物流服务']],
  ['firstResponse', '首次响应时长', '秒', '按咨询数加权', ['平均响应时长']],
  ['satisfaction', '客户满意率', '%', '按咨询数加权', ['满意率']],
  ['adZhitongche', '直通车', '元', '合计', ['关键词推广']],
  ['adZuanzhan', '钻展', '元', '合计', ['精准人群推广']],
  ['adTaobaoke', '淘宝客', '元', '合计', ['淘宝客佣金']],
  ['adOther', '其他推广', '元', '合计', ['全站推广']],
  ['freeShipping', '免邮费', '元', '合计', []],
  ['discounts', '打折促销', '元', '合计', []],
  ['otherCost', '其他成本', '元', '合计', []],
  ['adCost', '广告消费', '元', '直通车 + 钻展 + 淘宝客 + 其他推广', ['推广花费', '花费', '广告费']],
  ['operatingCost', '运营成本', '元', '广告消费 + 免邮费 + 打折促销 + 其他成本', []],
  ['conversion', '转化率', '%', '付款买家数 ÷ 访客数（buyers），否则 付款订单数 ÷ 访客数（orders）', ['支付转化率']],
  ['payRate', '付款率', '%', '付款金额 ÷ 收订金额（amount），否则 付款订单数 ÷ 收订订单数（orders）', []],
  ['orderValue', '客单价', '元', '付款金额 ÷ 付款买家数', []],
  [
    'visitorValue',
    '访客价值',
    '元',
    '付款金额 ÷ 独立IP（uniqueIps），否则 付款金额 ÷ 访客数（visitors）',
    ['UV价值', '访客平均价值'],
  ],
  ['inquiryRate', '成交率', '%', '成交订单数 ÷ 咨询数', ['询单转化率']],
  ['returnRate', '退换货比例', '%', '（退货单数 + 换货单数） ÷ 付款订单数', []],
  ['bounceRate', '跳失率', '%', '跳失人数 ÷ 访客数', ['跳出率']],
  ['roi', 'ROI', '1:N', '付款金额 ÷ 运营成本', ['投入产出比', '投产比']],
  ['netRoi', '净ROI', '1:N', '净付款金额 ÷ 运营成本', []],
  ['costShare', '费比', '%', '运营成本 ÷ 付款金额', []],
])('%s is %s in %s, over a period %s', (id, name, unit, period, headers) => {
  expect(METRICS[id]).toMatchObject({ name, unit: UNITS[unit] });
  expect(overAPeriod(id)).toBe(period);
  for (const header of [name, ...headers]) expect([header, metricNamed(header)]).toEqual([header, id]);
});

test.each([
  ['uv', 'visitors'],
  ['roi', 'roi'],
  ['独立ip', 'uniqueIps'],
  ['付款', null],
  ['收订', null],
  // Pieces, not people.
  ['加购件数', null],
  ['', null],
])('%s, whatever its case: %s', (header, id) => expect(metricNamed(header)).toBe(id));

test('only net figures may be below zero: more was refunded than paid', () => {
  expect(METRIC_IDS.filter((id) => METRICS[id].signed)).toEqual(['netPaid', 'netRoi']);
});
