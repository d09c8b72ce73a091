import { metricNamed, type MetricId } from '../../../domain/metrics/metrics';
import { normaliseHeader } from '../headers';
import type { Meaning } from './meaning';
import { isTerminal, meaningOf, UNKNOWN } from './meaningOf';
import { isUnit } from './units';
import { AD_CHANNELS, COST_WORD } from './words';

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
  const part = partOf(own, lowest, parents, above);
  if (part) return part;
  if (parents.some((parent) => isForeign(parent, own))) return UNKNOWN;
  // 付款 over 订单数 are orders that were paid, though 订单数 alone are orders that were placed.
  const joined = above.map((text) => joinedMeaning(text, lowest)).find((meaning) => meaning !== null);
  if (joined) return joined;
  return own.kind === 'metric' || own.kind === 'ambiguous' ? ofGroup(own, parents) : completed(own, parents);
}

/** 访客数 under PC端, or PC端 under 访客数. */
function partOf(own: Meaning, lowest: string, parents: readonly Meaning[], above: readonly string[]): Meaning | null {
  const of = [own, ...parents].find((meaning) => meaning.kind === 'metric' && meaning.facet === 'actual');
  const others = [own, ...parents].filter((meaning) => meaning.kind === 'metric' || meaning.kind === 'facet').length;
  const isOne = [lowest, ...above].some(isTerminal);
  return isOne && of?.kind === 'metric' && others === 1 ? { kind: 'part', of: of.metric } : null;
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
  if (normaliseHeader(child).name.replace(COST_WORD, '') !== '') return null;
  const above = normaliseHeader(parent).name;
  const metric = metricNamed(above) ?? metricNamed(above.replace(/(?:数据|推广|部分)$/, ''));
  return metric !== null && AD_CHANNELS.has(metric) ? { kind: 'metric', metric, facet: 'actual' } : null;
}

/** 付款 over 金额: the words put together as they stand, one way or the other. */
function joinedMeaning(parent: string, child: string): Meaning | null {
  const [above, below] = [normaliseHeader(parent).name, normaliseHeader(child).name];
  const metric = metricNamed(`${above}${below}`) ?? metricNamed(`${below}${above}`);
  return metric === null ? null : { kind: 'metric', metric, facet: 'actual' };
}
