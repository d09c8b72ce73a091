import type { Unit } from '../../../domain/metrics/metrics';

/** The units of a custom metric, as 设置 and 认表 write them. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  yuan: '元',
  orders: '单',
  people: '人',
  pieces: '件',
  times: '次',
  rate: '%',
  oneToN: '1:N',
  score: '分',
  seconds: '秒',
};

const UNITS = new Map<string, Unit>([
  ...(Object.entries(UNIT_WORDS) as [Unit, string][]).map(([unit, word]): [string, Unit] => [word, unit]),
  ['¥', 'yuan'],
  ['笔', 'orders'],
  ['位', 'people'],
  ['个', 'times'],
  ['条', 'times'],
  ['百分比', 'rate'],
  ['1:n', 'oneToN'],
]);

/** The unit that a cell names; null for a word that is none. */
export function unitNamed(text: string): Unit | null {
  return UNITS.get(text.normalize('NFKC').replace(/\s+/g, '')) ?? null;
}
