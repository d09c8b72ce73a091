import { metricNamed, type MetricId } from '../../domain/metrics/metrics';
import { normaliseHeader } from './headers';

/**
 * What of a metric a column holds. A sheet with 目标 | 实际 | 达成率 under one name keeps three columns of which one is
 * the figure; `compared` is everything that is neither: 环比, 同期, 累计, 排名 …
 */
type Facet = 'actual' | 'target' | 'achievement' | 'compared';

/** What a header means in a table of days. */
export type Meaning =
  | { readonly kind: 'date' }
  | { readonly kind: 'metric'; readonly metric: MetricId; readonly facet: Facet }
  /** A word that may be one of several metrics: 付款 is an amount or a number of orders. */
  | { readonly kind: 'ambiguous'; readonly word: string; readonly metrics: readonly MetricId[] }
  /** Splits a day into rows: 店铺, 平台, 运营, 渠道. */
  | { readonly kind: 'key' }
  /** A facet without a metric: 目标 alone. */
  | { readonly kind: 'facet'; readonly facet: Facet }
  | { readonly kind: 'unknown' };

/** Headers of a column of days. */
const DATE_NAMES = new Set(
  '日期,统计日期,数据日期,统计时间,时间,日,天,日子,月日,年月日,日期时间,下单日期,DATE,DAY,DATE/日期,日期/DATE'.split(
    ',',
  ),
);

const KEY_NAMES = new Set(
  '店铺,店铺名称,店铺名,店名,网店,平台,电商平台,渠道,销售渠道,运营,运营人员,运营负责人,负责人,责任人,员工,姓名,账号,千牛账号,组别,小组,部门,品牌,品类,类目,终端'.split(
    ',',
  ),
);

/** Headers that may be an amount or a count of orders, or one of two amounts. Never guessed. */
const AMBIGUOUS_NAMES: ReadonlyMap<string, readonly MetricId[]> = new Map<string, readonly MetricId[]>([
  ['付款', ['amountPaid', 'ordersPaid']],
  ['支付', ['amountPaid', 'ordersPaid']],
  ['成交', ['amountPaid', 'ordersPaid']],
  ['收订', ['amountPlaced', 'ordersPlaced']],
  ['下单', ['amountPlaced', 'ordersPlaced']],
  ['销售额', ['amountPaid', 'amountPlaced', 'netPaid']],
  ['退款', ['amountRefunded', 'refundsOnly']],
  ['订单', ['ordersPaid', 'ordersPlaced']],
]);

const FACET_WORDS: ReadonlyMap<string, Facet> = new Map([
  ...words('actual', '实际,实绩,实际值,实际完成,完成,完成值,当日,当天,本日,本期,今年,数值,值,数据'),
  ...words('target', '目标,目标值,计划,任务,预算,指标,日目标,今日目标'),
  ...words('achievement', '达成率,完成率,达成,完成度,达标率,进度,目标达成率,目标完成率,完成比例,完成比'),
  ...words(
    'compared',
    '环比,同比,日环比,周环比,周同比,年同比,月环比,增长率,增幅,变化,变化率,差异,差额,差值,缺口,占比,排名,同期,去年,去年同期,上年,上年同期,上周,上周同期,上月,昨日,前日,累计,月累计,本月累计,年累计,平均,日均,行业,行业均值,同行,同行平均,竞店',
  ),
]);

function words(facet: Facet, list: string): [string, Facet][] {
  return list.split(',').map((word) => [word, facet]);
}

/** The longest first, so that 去年同期 is not read as 去年 and an unknown rest. */
const BY_LENGTH = [...FACET_WORDS].sort(([a], [b]) => b.length - a.length);

const UNKNOWN: Meaning = { kind: 'unknown' };
const KNOWN_MEANINGS = new Map<string, Meaning>();
const MOST_REMEMBERED = 4096;

/**
 * The meaning of one header text, by exact names first and then with a facet's word before or behind: `目标付款金额`,
 * `付款金额（实际）`, `访客数环比`. Anything else is unknown: a part of a name says nothing (手淘搜索访客数 are not the
 * shop's visitors).
 */
export function meaningOf(text: string): Meaning {
  const { name } = normaliseHeader(text);
  let meaning = KNOWN_MEANINGS.get(name);
  if (!meaning) {
    meaning = find(name);
    if (KNOWN_MEANINGS.size < MOST_REMEMBERED) KNOWN_MEANINGS.set(name, meaning);
  }
  return meaning;
}

function find(name: string): Meaning {
  if (name === '' || name.length > 30) return UNKNOWN;
  if (DATE_NAMES.has(name)) return { kind: 'date' };
  const whole = named(name, 'actual');
  if (whole) return whole;
  const facet = FACET_WORDS.get(name);
  if (facet) return { kind: 'facet', facet };
  if (KEY_NAMES.has(name)) return { kind: 'key' };
  for (const [word, of] of BY_LENGTH) {
    const rest = without(name, word);
    const decorated = rest === null ? null : named(rest, of);
    if (decorated) return decorated;
  }
  return UNKNOWN;
}

/** `目标付款金额` or `付款金额(目标)` without 目标; null where the word stands neither before nor behind. */
function without(name: string, word: string): string | null {
  const bare = name.replace(/[()[\]【】\-_/:]/g, '');
  if (bare.length <= word.length) return null;
  if (bare.startsWith(word)) return bare.slice(word.length);
  return bare.endsWith(word) ? bare.slice(0, -word.length) : null;
}

function named(name: string, facet: Facet): Meaning | null {
  const metric = metricNamed(name);
  if (metric) return { kind: 'metric', metric, facet };
  const metrics = AMBIGUOUS_NAMES.get(name);
  // 付款目标 is as ambiguous as 付款, and not the figure that is looked for.
  if (metrics) return facet === 'actual' ? { kind: 'ambiguous', word: name, metrics } : { kind: 'facet', facet };
  return null;
}

/**
 * The meaning of a header of several rows, top to bottom. The lowest text speaks first; the ones above say of which
 * metric it is the 目标, or complete it: 付款 over 金额.
 */
export function meaningOfPath(path: readonly string[]): Meaning {
  const texts = path.filter((text, i) => text !== path[i - 1] && !isUnit(text));
  const lowest = texts[texts.length - 1];
  if (lowest === undefined) return UNKNOWN;
  const own = meaningOf(lowest);
  const above = texts.slice(0, -1).reverse();
  if (own.kind === 'date' || own.kind === 'key') return own;
  // 付款 over 订单数 are orders that were paid, though 订单数 alone are orders that were placed.
  for (const text of above) {
    const joined = joinedMeaning(text, lowest);
    if (joined) return joined;
  }
  if (own.kind === 'metric') {
    const facet = above.map(meaningOf).find((meaning) => meaning.kind === 'facet');
    return facet?.kind === 'facet' && own.facet === 'actual' ? { ...own, facet: facet.facet } : own;
  }
  for (const text of above) {
    const parent = meaningOf(text);
    if (own.kind === 'facet' && parent.kind === 'metric' && parent.facet === 'actual')
      return { ...parent, facet: own.facet };
    if (own.kind === 'facet' && parent.kind === 'ambiguous')
      return own.facet === 'actual' ? parent : { kind: 'facet', facet: own.facet };
  }
  return own;
}

function joinedMeaning(parent: string, child: string): Meaning | null {
  for (const text of [`${parent}${child}`, `${child}${parent}`]) {
    const metric = metricNamed(normaliseHeader(text).name);
    if (metric) return { kind: 'metric', metric, facet: 'actual' };
  }
  return null;
}

/** A row of units below the names: `（元）`, `人`, `%`. */
export function isUnit(text: string): boolean {
  return /^[([【]?(元|万元|分|人|单|个|件|次|条|天|秒|%|笔|￥|¥)[)\]】]?$/.test(text.normalize('NFKC').trim());
}
