import { metricNamed, type MetricId } from '../../../domain/metrics/metrics';
import { normaliseHeader } from '../headers';
import type { Meaning } from './meaning';
import { meaningOf, UNKNOWN } from './meaningOf';
import { isUnit } from './units';

/**
 * The meaning of a header of several rows, top to bottom. The lowest text speaks first; the ones above say of which
 * metric it is the 目标, complete it (付款 over 金额), or make it a part of the shop (PC端 over 访客数).
 */
export function meaningOfPath(path: readonly string[]): Meaning {
  const texts = path.filter((text, i) => text !== path[i - 1] && !isUnit(text));
  const lowest = texts[texts.length - 1];
  if (lowest === undefined) return UNKNOWN;
  const own = meaningOf(lowest);
  if (texts.length === 1 || own.kind === 'date' || own.kind === 'key') return own;
  const above = texts.slice(0, -1).reverse();
  const parents = above.map(meaningOf);
  const cost = above.map((text) => channelCost(text, lowest)).find((meaning) => meaning !== null);
  if (cost) return cost;
  if (parents.some((parent) => isForeign(parent, own))) return UNKNOWN;
  // 付款 over 订单数 are orders that were paid, though 订单数 alone are orders that were placed.
  const joined = above.map((text) => joinedMeaning(text, lowest)).find((meaning) => meaning !== null);
  if (joined) return joined;
  return own.kind === 'metric' || own.kind === 'ambiguous' ? ofGroup(own, parents) : completed(own, parents);
}

/** 去年 over 付款金额 is not this year's; any other group leaves a name what it is. */
function ofGroup(own: Meaning, parents: readonly Meaning[]): Meaning {
  const facet = parents.find((parent) => parent.kind === 'facet');
  if (facet?.kind !== 'facet' || facet.facet === 'actual') return own;
  return own.kind === 'metric' && own.facet === 'actual' ? { ...own, facet: facet.facet } : { ...facet };
}

/** 目标, 实际 or 合计 under a metric's name. */
function completed(own: Meaning, parents: readonly Meaning[]): Meaning {
  for (const parent of parents) {
    if (own.kind === 'facet' && parent.kind === 'metric' && parent.facet === 'actual')
      return { ...parent, facet: own.facet };
    if (own.kind === 'facet' && parent.kind === 'ambiguous')
      return own.facet === 'actual' ? parent : { kind: 'facet', facet: own.facet };
    if (own.kind === 'whole' && (parent.kind === 'metric' || parent.kind === 'ambiguous')) return parent;
  }
  return own;
}

const AD_CHANNELS: ReadonlySet<MetricId> = new Set(['adZhitongche', 'adZuanzhan', 'adTaobaoke', 'adOther']);
const COSTS: ReadonlySet<MetricId> = new Set([...AD_CHANNELS, 'adCost', 'operatingCost']);

/** Whether a figure under a group is not the shop's: 访客数 under PC端, 成交金额 under 直通车, 直通车 under 访客数. */
function isForeign(parent: Meaning, own: Meaning): boolean {
  if (parent.kind === 'part') return true;
  const of = parent.kind === 'metric' ? [parent.metric] : parent.kind === 'ambiguous' ? parent.metrics : [];
  if (own.kind !== 'metric' && own.kind !== 'ambiguous') return false;
  if (own.kind === 'metric' && AD_CHANNELS.has(own.metric)) return of.length > 0 && !of.some((id) => COSTS.has(id));
  return of.some((id) => AD_CHANNELS.has(id));
}

/** 花费 under 直通车 are what it costs. */
function channelCost(parent: string, child: string): Meaning | null {
  if (!COST_WORD.test(normaliseHeader(child).name)) return null;
  const above = normaliseHeader(parent).name;
  const metric = metricNamed(above) ?? metricNamed(above.replace(/(?:数据|推广|部分)$/, ''));
  return metric !== null && AD_CHANNELS.has(metric) ? { kind: 'metric', metric, facet: 'actual' } : null;
}

const COST_WORD = /^总?(?:花费|消耗|费用|成本|推广费|佣金|金额)$/;

/** 付款 over 金额: the words put together as they stand, one way or the other. */
function joinedMeaning(parent: string, child: string): Meaning | null {
  const [above, below] = [normaliseHeader(parent).name, normaliseHeader(child).name];
  const metric = metricNamed(`${above}${below}`) ?? metricNamed(`${below}${above}`);
  return metric === null ? null : { kind: 'metric', metric, facet: 'actual' };
}
