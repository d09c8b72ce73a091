import { normaliseHeader } from '../headers';
import { AD_MARKS } from '../meaning/words';
import { actualMetric, type TableColumn } from './table';

/** With one of these a table lists orders, products, plans or people: its dates are not the days of a report. */
const LISTS = new Set(
  [
    '商品ID,宝贝ID,商品编码,SKU,SKUID,SKU编码,SKU名称,商家编码,货号,款号,订单编号,订单号,主订单编号,子订单编号,退款编号,退款单号,售后单号,计划ID,计划名称,推广计划,推广名称,单元名称,创意ID,主体ID',
    '搜索词,关键词,旺旺昵称,买家会员名,买家昵称,收货人,收货人姓名,类目名称,页面名称,一级来源,二级来源,来源明细,流量来源,快递单号,运单号,物流单号,发票号码,发票代码,发票抬头,合同编号,流水号,业务流水号',
    '账务流水号,交易号,身份证号,手机号,工号,班次,上班时间,下班时间,签到时间,客服,客服昵称,商品,商品名称,宝贝标题,宝贝名称,商品标题,产品,产品名称,品名,款式,型号,规格,单价,客户,客户名称,供应商,收款人,摘要,科目',
    '凭证号,主播,场次,直播间ID,活动名称,达人,达人昵称',
  ]
    .join(',')
    .split(','),
);

/** Columns that name a metric, or a word that may. */
export function speaking(columns: readonly TableColumn[]): number {
  return columns.filter(
    ({ meaning }) =>
      meaning.kind === 'metric' || meaning.kind === 'ambiguous' || (meaning.kind === 'part' && meaning.of !== null),
  ).length;
}

/**
 * Whether a table of dates may hold the shop's days: it names figures, lists nothing, and is no report of an ad account,
 * whose 成交金额 is what the ad brought in.
 */
export function isOfTheShop(columns: readonly TableColumn[]): boolean {
  if (speaking(columns) === 0) return false;
  let marks = 0;
  for (const { path } of columns) {
    for (const text of path) {
      const { name } = normaliseHeader(text);
      if (LISTS.has(name)) return false;
      if (AD_MARKS.has(name)) marks++;
    }
  }
  return marks < 2 || columns.some((column) => SHOP_ONLY.has(actualMetric(column) ?? ''));
}

/** An ad account knows nothing of these. */
const SHOP_ONLY: ReadonlySet<string> = new Set(['visitors', 'pageViews', 'buyersPaid', 'amountPlaced']);

/**
 * Whether the days may be those of one product: it has 商品访客数 and no 访客数. 生意参谋 shows a product and all products
 * under the same headers.
 */
export function mayBeOneItem(columns: readonly TableColumn[]): boolean {
  return (
    columns.some(({ path }) => path.some((text) => normaliseHeader(text).name === '商品访客数')) &&
    !columns.some((column) => actualMetric(column) === 'visitors')
  );
}
