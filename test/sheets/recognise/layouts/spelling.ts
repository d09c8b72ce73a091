import type { CellValue } from '../../../../src/domain/cells';
import { METRICS, type MetricId } from '../../../../src/domain/metrics/metrics';
import { civilOf, weekday, type Day } from '../../../../src/domain/time/calendar';

/** How a column of days is typed. Those that leave out the year or the month need a title or a sheet's name that tells. */
export const DATE_SPELLINGS = {
  serial: (day) => day,
  iso: (day) => parts(day, (y, m, d) => `${y}-${two(m)}-${two(d)}`),
  slashes: (day) => parts(day, (y, m, d) => `${y}/${m}/${d}`),
  dots: (day) => parts(day, (y, m, d) => `${y}.${m}.${d}`),
  compact: (day) => parts(day, (y, m, d) => y * 10000 + m * 100 + d),
  compactText: (day) => parts(day, (y, m, d) => `${y}${two(m)}${two(d)}`),
  chinese: (day) => parts(day, (y, m, d) => `${y}年${m}月${d}日`),
  withWeekday: (day) => parts(day, (y, m, d) => `${y}-${m}-${d}(${'一二三四五六日'[weekday(day)]})`),
  withTime: (day) => parts(day, (y, m, d) => `${y}-${two(m)}-${two(d)} 00:00:00`),
  fullWidth: (day) => parts(day, (y, m, d) => wide(`${y}-${two(m)}-${two(d)}`)),
  noYear: (day) => parts(day, (_, m, d) => `${m}月${d}日`),
  noYearWeekday: (day) => parts(day, (_, m, d) => `${m}月${d}日 周${'一二三四五六日'[weekday(day)]}`),
  noYearSlash: (day) => parts(day, (_, m, d) => `${m}/${d}`),
  noYearDash: (day) => parts(day, (_, m, d) => `${m}-${d}`),
  dayOnly: (day) => parts(day, (_, __, d) => d),
  dayOnlyText: (day) => parts(day, (_, __, d) => `${d}日`),
} as const satisfies Record<string, (day: Day) => CellValue>;

export type DateSpelling = keyof typeof DATE_SPELLINGS;
export const DAY_ONLY: readonly DateSpelling[] = ['dayOnly', 'dayOnlyText'];

function parts<T>(day: Day, write: (year: number, month: number, day: number) => T): T {
  const { year, month, day: of } = civilOf(day);
  return write(year, month, of);
}

const two = (n: number): string => String(n).padStart(2, '0');
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** How a figure is typed; every spelling says the same number. */
export const NUMBER_SPELLINGS = ['number', 'thousands', 'text', 'unit', 'currency', 'fullWidth', 'padded'] as const;
export type NumberSpelling = (typeof NUMBER_SPELLINGS)[number];

export function spelledFigure(id: MetricId, value: number, spelling: NumberSpelling): CellValue {
  const { unit } = METRICS[id];
  if (unit === 'rate') return spelling === 'number' ? value : `${percent(value)}%`;
  switch (spelling) {
    case 'number':
      return value;
    case 'thousands':
      return value.toLocaleString('en-US');
    case 'text':
      return String(value);
    case 'unit':
      return unit === 'yuan' ? `${value.toFixed(2)}元` : unit === 'people' ? `${value}人` : value;
    case 'currency':
      return unit === 'yuan' ? `¥${value.toLocaleString('en-US', { minimumFractionDigits: 2 })}` : value;
    case 'fullWidth':
      return wide(String(value));
    case 'padded':
      return ` ${value} `;
  }
}

function percent(share: number): string {
  return (Math.round(share * 1e4) / 100).toFixed(2);
}

/** How a header is typed: any name of the metric, with blanks, a line break, full-width letters or its unit. */
export const HEADER_SPELLINGS = ['plain', 'spaced', 'broken', 'fullWidth', 'unit', 'actual'] as const;
export type HeaderSpelling = (typeof HEADER_SPELLINGS)[number];

export function spelledHeader(id: MetricId, which: number, spelling: HeaderSpelling): string {
  const { name, aliases, unit } = METRICS[id];
  const names = [name, ...aliases.split(',').filter((alias) => alias !== '' && !OPEN.has(alias))];
  const header = names[which % names.length] as string;
  const middle = Math.floor(header.length / 2);
  switch (spelling) {
    case 'plain':
      return header;
    case 'spaced':
      return ` ${header.slice(0, middle)} ${header.slice(middle)}`;
    case 'broken':
      return `${header.slice(0, middle)}\n${header.slice(middle)}`;
    case 'fullWidth':
      return wide(header);
    case 'unit':
      return unit === 'yuan' ? `${header}（元）` : unit === 'people' ? `${header}(人)` : header;
    case 'actual':
      return `${header}（实际）`;
  }
}

/** 客单数 with decimals is asked about, and counts of ours have none; but it is a name that may be doubted. */
const OPEN = new Set(['客单数']);
