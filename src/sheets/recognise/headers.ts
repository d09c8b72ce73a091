export interface HeaderName {
  /** The header in one spelling, for looking up; never shown to the user. */
  readonly name: string;
  /** `元`, `万元`, `分`, `秒`, `%` …, where the header names its unit in brackets; else null. */
  readonly unit: string | null;
}

/** A unit in brackets at the end. A sign before it (`收入金额（+元）`) belongs to the display, not to the unit. */
const UNIT_SUFFIX =
  /^(.+?)[([【][+-]?(元|万元|亿元|分|角|秒|分钟|小时|天|日|件|个|单|笔|人|位|次|条|款|%|千次|万)[)\]】]$/;

/**
 * One spelling for the many of the platforms: NFKC (full-width → half-width), blanks dropped, Latin letters in
 * capitals (商品id → 商品ID, uv价值 → UV价值), 转换率 → 转化率, the unit split off. Brackets that hold no unit stay:
 * `退款金额(完结时间)` and `退款金额(支付时间)` are two metrics. Idempotent on `name`.
 */
export function normaliseHeader(text: string): HeaderName {
  let header = KNOWN.get(text);
  if (!header) {
    header = normalise(text);
    if (KNOWN.size < MOST_REMEMBERED) KNOWN.set(text, header);
  }
  return header;
}

/** The same few headers are looked at again and again, in every sheet of a month. */
const KNOWN = new Map<string, HeaderName>();
const MOST_REMEMBERED = 4096;

function normalise(text: string): HeaderName {
  const compact = text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replace(/^'/, '')
    .toUpperCase()
    .replace(/转换率/g, '转化率');
  const match = UNIT_SUFFIX.exec(compact);
  return match ? { name: match[1] as string, unit: match[2] as string } : { name: compact, unit: null };
}
