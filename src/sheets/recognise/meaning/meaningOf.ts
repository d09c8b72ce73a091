import { metricNamed, METRICS, type MetricId } from '../../../domain/metrics/metrics';
import { normaliseHeader } from '../headers';
import { AMBIGUOUS } from './ambiguous';
import { DATE_NAMES } from './dateNames';
import type { Facet, Meaning } from './meaning';
import {
  AD_CHANNELS,
  BESIDE_DATE,
  COST_WORD,
  DECORATIONS,
  FACET_WORDS,
  isPart,
  KEY_NAMES,
  TERMINALS,
  WHOLE_NAMES,
} from './words';

export const UNKNOWN: Meaning = { kind: 'unknown' };

/** By the text as it stands: a sheet says the same few things again and again. */
const KNOWN_MEANINGS = new Map<string, Meaning>();
const MOST_REMEMBERED = 4096;
const LONGEST = 30;

/**
 * The meaning of one header text, by exact names first and then with a facet's word before or behind: `目标付款金额`,
 * `付款金额（实际）`, `访客数环比`. Anything else is unknown: a part of a name says nothing (手淘搜索访客数 are not the
 * shop's visitors).
 */
export function meaningOf(text: string): Meaning {
  if (text.length > LONGEST * 2) return UNKNOWN;
  let meaning = KNOWN_MEANINGS.get(text);
  if (!meaning) {
    meaning = find(bareName(text));
    if (KNOWN_MEANINGS.size < MOST_REMEMBERED) KNOWN_MEANINGS.set(text, meaning);
  }
  return meaning;
}

/** Without a number or a star before and a colon behind. */
function bareName(text: string): string {
  return normaliseHeader(text).name.replace(/^(?:[*·•★☆▲◆#]+|\d{1,2}[.、)])|[:：*]+$/g, '');
}

function find(name: string): Meaning {
  if (name === '' || name.length > LONGEST) return UNKNOWN;
  if (isDateName(name)) return { kind: 'date' };
  const whole = named(name, 'actual');
  if (whole) return whole;
  const facet = FACET_WORDS.get(name);
  if (facet) return { kind: 'facet', facet };
  if (KEY_NAMES.has(name)) return { kind: 'key' };
  if (WHOLE_NAMES.has(name)) return { kind: 'whole' };
  if (isPart(name)) return { kind: 'part', of: null };
  for (const [word, of] of DECORATIONS) {
    const rest = without(name, word);
    const decorated = rest === null ? null : named(rest, of);
    if (decorated) return decorated;
  }
  return terminal(name) ?? channelCost(name) ?? bracketed(name) ?? UNKNOWN;
}

/** 引力魔方花费 is as open as 引力魔方: which of our channels is it? */
function channelCost(name: string): Meaning | null {
  const channel = name.replace(COST_WORD, '');
  const metrics = channel === name ? undefined : AMBIGUOUS.get(channel);
  return metrics?.some((id) => AD_CHANNELS.has(id)) ? { kind: 'ambiguous', word: name, metrics } : null;
}

/** `PC端访客数`, `访客数（无线端）` */
function terminal(name: string): Meaning | null {
  for (const word of TERMINALS) {
    const rest = without(name, word);
    const metric = rest === null ? null : metricNamed(rest);
    if (metric) return { kind: 'part', of: metric };
  }
  return null;
}

export function isTerminal(text: string): boolean {
  return TERMINALS.includes(bareName(text));
}

function isDateName(name: string): boolean {
  if (DATE_NAMES.has(name)) return true;
  const parts = name.split(/[\\/|()、:_-]/).filter((part) => part !== '');
  return (
    parts.length > 1 &&
    parts.some((part) => DATE_NAMES.has(part)) &&
    parts.every((part) => DATE_NAMES.has(part) || BESIDE_DATE.has(part))
  );
}

/** `目标付款金额` or `付款金额(目标)` without 目标; null where the word stands neither before nor behind. */
function without(name: string, word: string): string | null {
  const bare = name.replace(/[()[\]【】\-_/:%]/g, '');
  if (bare.length <= word.length) return null;
  if (bare.startsWith(word)) return bare.slice(word.length);
  return bare.endsWith(word) ? bare.slice(0, -word.length) : null;
}

function named(name: string, facet: Facet): Meaning | null {
  const metric = metricNamed(name) ?? percentNamed(name);
  if (metric) return { kind: 'metric', metric, facet };
  const metrics = AMBIGUOUS.get(name);
  // 付款目标 is as ambiguous as 付款, and not the figure that is looked for.
  if (metrics) return facet === 'actual' ? { kind: 'ambiguous', word: name, metrics } : { kind: 'facet', facet };
  return null;
}

/** `转化率%` without brackets. */
function percentNamed(name: string): MetricId | null {
  const metric = name.endsWith('%') ? metricNamed(name.slice(0, -1)) : null;
  return metric !== null && METRICS[metric].unit === 'rate' ? metric : null;
}

/**
 * `访客数(UV)` says one thing twice. `支付金额(支付)` or `退款金额(完结时间)` may be the metric or a figure beside it: that is
 * asked; `访客数(PC)` is a part.
 */
function bracketed(name: string): Meaning | null {
  const match = /^([^()[\]/]+)(?:[([]([^()[\]]+)[)\]]|\/([^/]+))$/.exec(name);
  const base = match ? named(match[1] as string, 'actual') : null;
  if (!match || !base) return null;
  const inner = (match[2] ?? match[3]) as string;
  const said = named(inner, 'actual');
  if (said) return sameMetric(base, said) ?? UNKNOWN;
  if (WHOLE_NAMES.has(inner)) return base;
  if (match[2] === undefined || isPart(inner) || base.kind !== 'metric') return UNKNOWN;
  return { kind: 'ambiguous', word: name, metrics: [base.metric] };
}

function sameMetric(a: Meaning, b: Meaning): Meaning | null {
  const metrics = (meaning: Meaning): readonly MetricId[] =>
    meaning.kind === 'metric' ? [meaning.metric] : meaning.kind === 'ambiguous' ? meaning.metrics : [];
  const [metric, ...others] = metrics(a).filter((id) => metrics(b).includes(id));
  return metric !== undefined && others.length === 0 ? { kind: 'metric', metric, facet: 'actual' } : null;
}
