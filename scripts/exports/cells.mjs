/** How 生意参谋 writes figures: everything is text. */
export const count = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
export const money = (yuan) => {
  const [whole, cents] = yuan.toFixed(2).split('.');
  return `${count(whole)}.${cents}`;
};
export const percent = (part, whole = 1) => (whole === 0 ? '-' : `${((part / whole) * 100).toFixed(2)}%`);

/** How 阿里妈妈 writes rates. */
export const decimal = (part, whole) => (whole === 0 ? '' : String(Number((part / whole).toFixed(5))));

/**
 * The figures of one shop or product on one day under every name that 生意参谋 has for them, each derived from the
 * same few numbers, so that the rates of a file agree with its counts.
 */
export function trade({
  visitors,
  views,
  favourites = 0,
  carts,
  placed,
  placedAmount,
  buyers,
  units,
  amount,
  refunds,
}) {
  const returning = Math.floor(buyers / 5);
  const returningAmount = Math.round(amount * 15) / 100;
  return {
    商品访客数: count(visitors),
    访客数: count(visitors),
    商品浏览量: count(views),
    浏览量: count(views),
    商品收藏人数: count(favourites),
    收藏人数: count(favourites),
    商品加购人数: count(carts),
    加购人数: count(carts),
    商品加购件数: count(carts + 9),
    加购件数: count(carts + 9),
    下单买家数: count(placed),
    下单件数: count(placed + 4),
    下单商品件数: count(placed + 4),
    下单金额: money(placedAmount),
    下单转化率: percent(placed, visitors),
    下单转换率: percent(placed, visitors),
    下单支付转化率: percent(buyers, placed),
    支付买家数: count(buyers),
    支付件数: count(units),
    支付商品件数: count(units),
    总支付商品件数: count(units),
    支付金额: money(amount),
    总支付金额: money(amount),
    商品支付转化率: percent(buyers, visitors),
    支付转化率: percent(buyers, visitors),
    支付转换率: percent(buyers, visitors),
    支付新买家数: count(buyers - returning),
    支付老买家数: count(returning),
    老买家支付金额: money(returningAmount),
    聚划算支付金额: '0.00',
    分期支付金额: '0.00',
    客单价: buyers ? money(amount / buyers) : '-',
    UV价值: visitors ? money(amount / visitors) : '-',
    访客平均价值: visitors ? money(amount / visitors) : '-',
    成功退款金额: money(refunds),
    成功退货退款金额: money(refunds),
    售中售后成功退款金额: money(refunds),
    访问收藏转化率: percent(favourites, visitors),
    访问加购转化率: percent(carts, visitors),
    月累计支付金额: money(amount * 11),
    月累计支付件数: count(units * 11),
    年累计支付金额: money(amount * 201),
  };
}

/** A value for a column that no row speaks of, chosen by the header's last words; the same on every run. */
export function filler(header, row, style) {
  const name = header.trim();
  const seed = [...`${name}${row}`].reduce((sum, char) => (sum * 31 + char.codePointAt(0)) % 9973, 7);
  if (/率|占比|环比|变化/.test(name))
    return style === 'decimal' ? decimal(seed % 400, 10000) : percent(seed % 4000, 10000);
  if (/状态|类型|名称|名字|标题|类目|标签|说明|备注|信息|关键词/.test(name)) return '';
  if (/ID$|id$|编号$|单号$|流水号$/.test(name)) return `6100${String(seed).padStart(8, '0')}`;
  if (/时间$|日期$/.test(name)) return '';
  if (/金额|花费|价值|成本|销售额|单价/.test(name))
    return style === 'decimal' ? String((seed % 500) + 0.5) : money((seed % 500) + 0.5);
  if (/时长/.test(name)) return String(5 + (seed % 40));
  return style === 'decimal' ? String(seed % 90) : count(seed % 90);
}
