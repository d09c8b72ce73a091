/** A row of units below the names: `（元）`, `人`, `%`. */
export function isUnit(text: string): boolean {
  return text.length <= 6 && UNIT.test(text.normalize('NFKC').trim());
}

const UNIT = /^[([【]?(元|万元|分|人|单|个|件|次|条|天|秒|%|笔|￥|¥)[)\]】]?$/;

/** Unit words in a header: 万元 are multiplied out and 分 divided, so that every amount is in yuan. */
const UNIT_SCALES: ReadonlyMap<string, number> = new Map([
  ['万元', 1e4],
  ['万', 1e4],
  ['亿元', 1e8],
  ['角', 0.1],
  ['分', 0.01],
  ['千次', 1e3],
]);

/** What the numbers under a unit are multiplied by: 10000 under 万元, 0.01 under 分; 1 where a unit only says what is counted. */
export function unitScale(unit: string | null): number {
  return unit === null ? 1 : (UNIT_SCALES.get(unit) ?? 1);
}
