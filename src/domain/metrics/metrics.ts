/**
 * What a shop measures, one record per metric: the handbook's name, the other headers seen in real sheets, the unit,
 * and how days join into a period. Everything that names a metric (sheet headers, template markers, PERIOD, reports)
 * reads this table.
 */
export type Unit = 'yuan' | 'orders' | 'people' | 'pieces' | 'times' | 'rate' | 'oneToN' | 'score' | 'seconds';

export type RatioBasisName = 'buyers' | 'orders' | 'amount' | 'uniqueIps' | 'visitors';

/** A ratio's two sides, each a sum of metrics. `basis` names it where a metric has more than one. */
interface RatioBasisOf<Id extends string> {
  readonly over: readonly Id[];
  readonly under: readonly Id[];
  readonly basis?: RatioBasisName;
}

type AggregationOf<Id extends string> =
  /** additive over days */
  | { readonly kind: 'sum' }
  /** additive over days, and composed of other columns; columns the shop does not keep are left out */
  | { readonly kind: 'composed'; readonly plus: readonly Id[]; readonly minus?: readonly Id[] }
  /** Σ over ÷ Σ under, never the mean of daily ratios; the first basis whose columns are kept is used */
  | { readonly kind: 'ratio'; readonly bases: readonly RatioBasisOf<Id>[] }
  /** the last day's value */
  | { readonly kind: 'last' }
  /** mean of days weighted by another metric */
  | { readonly kind: 'mean'; readonly weight: Id };

interface MetricOf<Id extends string> {
  /** The Chinese name: header of our own sheets and name in template markers. */
  readonly name: string;
  readonly unit: Unit;
  readonly aggregation: AggregationOf<Id>;
  /** Other headers that can mean nothing else, parted by commas. */
  readonly aliases: string;
  /** May be below zero. */
  readonly signed?: boolean;
}

function sum(name: string, unit: Unit, aliases = ''): MetricOf<never> {
  return { name, unit, aggregation: { kind: 'sum' }, aliases };
}

function last(name: string, aliases = ''): MetricOf<never> {
  return { name, unit: 'score', aggregation: { kind: 'last' }, aliases };
}

function ratio<const Id extends string>(
  name: string,
  unit: Unit,
  bases: readonly RatioBasisOf<Id>[],
  aliases = '',
): MetricOf<Id> {
  return { name, unit, aggregation: { kind: 'ratio', bases }, aliases };
}

/** Lets the compiler check that metrics refer only to metrics of the same table. */
function define<Id extends string>(metrics: Readonly<Record<Id, MetricOf<NoInfer<Id>>>>): typeof metrics {
  return metrics;
}

export const METRICS = define({
  pageViews: sum('浏览数', 'times', 'PV,浏览量,浏览次数,店铺浏览量,商品浏览量'),
  visitors: sum('访客数', 'people', 'UV,UV数,访客,访客量,访客人数,店铺访客数,全店访客数,独立访客数'),
  uniqueIps: sum('独立IP', 'times', 'IP,IP数,独立IP数'),
  bounces: sum('跳失人数', 'people', '跳出人数'),
  addToCart: sum('加购人数', 'people', '商品加购人数,加购买家数'),
  ordersPlaced: sum('收订订单数', 'orders', '订单数,下单笔数,下单订单数,下单单量,拍下笔数,拍下订单数'),
  amountPlaced: sum('收订金额', 'yuan', '下单金额,订单额,拍下金额'),
  buyersPlaced: sum('下单买家数', 'people', '客单数,下单人数,下单客户数,拍下人数'),
  buyersPaid: sum('付款买家数', 'people', '支付买家数,付款人数,支付人数,成交人数,成交买家数,成交客户数,成交用户数'),
  ordersPaid: sum('付款订单数', 'orders', '支付订单数,支付笔数,付款笔数,付款单数,支付单数,支付单量,支付订单量'),
  amountPaid: sum('付款金额', 'yuan', '支付金额,付款额,支付额,成交金额,成交额'),
  unitsPaid: sum('付款件数', 'pieces', '支付件数,支付商品件数,成交件数,成交商品件数,销售件数,销售数量,销售量,销量'),
  inquiries: sum('咨询数', 'people', '咨询人数,咨询量,询单人数,询单数'),
  inquiryDeals: sum('成交订单数', 'orders', '询单成交,询单成交数'),
  returns: sum('退货单数', 'orders', '退货订单数,退货笔数'),
  exchanges: sum('换货单数', 'orders', '换货订单数,换货笔数'),
  refundsOnly: sum('仅退款单数', 'orders', '仅退款订单数,仅退款笔数'),
  amountRefunded: sum('退款金额', 'yuan', '成功退款金额,退款额,退款总额'),
  netPaid: {
    name: '净付款金额',
    unit: 'yuan',
    aggregation: { kind: 'composed', plus: ['amountPaid'], minus: ['amountRefunded'] },
    aliases: '净支付金额',
    signed: true,
  },
  badReviews: sum('差评数', 'times', '差评,差评量'),
  dsrItem: last('描述评分', '描述相符,描述相符评分,宝贝描述,宝贝与描述相符,描述相符动态评分,DSR描述'),
  dsrService: last('服务评分', '服务态度,服务态度评分,卖家服务,服务态度动态评分,DSR服务'),
  dsrShipping: last('物流评分', '物流服务,物流服务评分,发货速度,物流服务动态评分,DSR物流'),
  firstResponse: {
    name: '首次响应时长',
    unit: 'seconds',
    aggregation: { kind: 'mean', weight: 'inquiries' },
    aliases: '平均响应时长,首响时长,首次响应时间,平均响应时间',
  },
  satisfaction: {
    name: '客户满意率',
    unit: 'rate',
    aggregation: { kind: 'mean', weight: 'inquiries' },
    aliases: '满意率',
  },
  adZhitongche: sum('直通车', 'yuan', '直通车花费,直通车消耗,直通车费用,关键词推广,关键词推广花费,关键词推广费'),
  adZuanzhan: sum('钻展', 'yuan', '钻展花费,钻展消耗,钻展费用,精准人群推广,精准人群推广花费,精准人群推广费'),
  adTaobaoke: sum('淘宝客', 'yuan', '淘宝客花费,淘宝客费用,淘宝客佣金,淘客,淘客佣金'),
  adOther: sum('其他推广', 'yuan', '其它推广,全站推广,全站推广花费,全站推广费'),
  freeShipping: sum('免邮费', 'yuan', '包邮费'),
  discounts: sum('打折促销', 'yuan'),
  otherCost: sum('其他成本', 'yuan', '其它成本,其他费用,其它费用'),
  adCost: {
    name: '广告消费',
    unit: 'yuan',
    aggregation: { kind: 'composed', plus: ['adZhitongche', 'adZuanzhan', 'adTaobaoke', 'adOther'] },
    aliases: '推广花费,推广费,推广费用,推广总花费,推广成本,推广消耗,花费,总花费,消耗,广告费,广告花费,广告费用',
  },
  operatingCost: {
    name: '运营成本',
    unit: 'yuan',
    aggregation: { kind: 'composed', plus: ['adCost', 'freeShipping', 'discounts', 'otherCost'] },
    aliases: '',
  },
  conversion: ratio(
    '转化率',
    'rate',
    [
      { over: ['buyersPaid'], under: ['visitors'], basis: 'buyers' },
      { over: ['ordersPaid'], under: ['visitors'], basis: 'orders' },
    ],
    '支付转化率,付款转化率,成交转化率,全店转化率,店铺转化率',
  ),
  payRate: ratio('付款率', 'rate', [
    { over: ['amountPaid'], under: ['amountPlaced'], basis: 'amount' },
    { over: ['ordersPaid'], under: ['ordersPlaced'], basis: 'orders' },
  ]),
  orderValue: ratio('客单价', 'yuan', [{ over: ['amountPaid'], under: ['buyersPaid'] }]),
  visitorValue: ratio(
    '访客价值',
    'yuan',
    [
      { over: ['amountPaid'], under: ['uniqueIps'], basis: 'uniqueIps' },
      { over: ['amountPaid'], under: ['visitors'], basis: 'visitors' },
    ],
    'UV价值,访客平均价值',
  ),
  inquiryRate: ratio('成交率', 'rate', [{ over: ['inquiryDeals'], under: ['inquiries'] }], '询单转化率,咨询转化率'),
  returnRate: ratio('退换货比例', 'rate', [{ over: ['returns', 'exchanges'], under: ['ordersPaid'] }], '退换货率'),
  bounceRate: ratio('跳失率', 'rate', [{ over: ['bounces'], under: ['visitors'] }], '跳出率'),
  roi: ratio('ROI', 'oneToN', [{ over: ['amountPaid'], under: ['operatingCost'] }], '投入产出比,投产比,投产,全店ROI'),
  netRoi: { ...ratio('净ROI', 'oneToN', [{ over: ['netPaid'], under: ['operatingCost'] }]), signed: true },
  costShare: ratio('费比', 'rate', [{ over: ['operatingCost'], under: ['amountPaid'] }], '费用比,费用率'),
});

export type MetricId = keyof typeof METRICS;
export type RatioBasis = RatioBasisOf<MetricId>;
export const METRIC_IDS = Object.keys(METRICS) as readonly MetricId[];

const BY_NAME = new Map<string, MetricId>();
for (const id of METRIC_IDS) {
  const { name, aliases } = METRICS[id];
  for (const text of [name, ...aliases.split(',')]) if (text !== '') BY_NAME.set(text.toLowerCase(), id);
}

/**
 * The metric that a normalised header or a marker names; null when there is none.
 * 付款 or 收订 alone is in no list on purpose: it may be an amount or a count of orders.
 */
export function metricNamed(name: string): MetricId | null {
  return BY_NAME.get(name.toLowerCase()) ?? null;
}
