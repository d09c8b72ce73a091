import { civilOf, type Day } from '../../../domain/time/calendar';

export interface NamedMonth {
  readonly year: number | null;
  readonly month: number | null;
}

export const NO_MONTH: NamedMonth = { year: null, month: null };

/**
 * Year and month from a sheet's name or a title: `2026年9月`, `2026-09`, `202609`, `26年9月`, `9月`, `九月`. Both null where
 * nothing says so, and where several months are named (`7-9月`).
 */
export function monthNamed(text: string): NamedMonth {
  const plain = text.normalize('NFKC').replace(/\s+/g, '');
  if (SEVERAL.test(plain)) return { year: yearIn(plain), month: null };
  const spelled =
    /(?<!\d)(20\d{2})[年\-./](1[0-2]|0?[1-9])(?!\d)/.exec(plain) ?? /(?<!\d)(20\d{2})(1[0-2]|0[1-9])(?!\d)/.exec(plain);
  if (spelled) return { year: Number(spelled[1]), month: Number(spelled[2]) };
  const short = /(?<!\d)(\d{2})[年\-.](1[0-2]|0?[1-9])(?:月|$)/.exec(plain);
  if (short) return { year: 2000 + Number(short[1]), month: Number(short[2]) };
  const month = /(?<!\d)(1[0-2]|0?[1-9])月(?!\d)/.exec(plain) ?? CHINESE_MONTH.exec(plain);
  return { year: yearIn(plain), month: month ? (MONTHS.get(month[1] as string) ?? Number(month[1])) : null };
}

/** `1-6月`, `7月~9月`, `8月、9月` */
const SEVERAL = /\d月?[-~～至到、和](?:1[0-2]|0?[1-9])月/;

function yearIn(plain: string): number | null {
  const year = /(?<!\d)(20\d{2})年/.exec(plain) ?? /^(20\d{2})$/.exec(plain);
  return year ? Number(year[1]) : null;
}

const MONTHS = new Map(
  '一,二,三,四,五,六,七,八,九,十,十一,十二'.split(',').map((name, i): [string, number] => [name, i + 1]),
);
const CHINESE_MONTH = /(十[一二]|[一二三四五六七八九十])月/;

/** A whole date, such as 制表日期 2026年9月3日, names no month of a sheet. */
const DATED = /\d\s*月\s*\d|\d{4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d|(?<!\d)\d{1,2}[-/.]\d{1,2}(?!\d)/;
const LONGEST_TITLE = 60;
/** Most texts above a table name no month: they are told by a glance. */
const SPEAKS = /[月\d０-９]/;

/** The month that a title names, if it is short enough to be one and speaks of no single date. A figure, 2083 or 202609, names none. */
export function monthOfTitle(text: string): NamedMonth {
  if (text.length > LONGEST_TITLE || !SPEAKS.test(text) || DATED.test(text)) return NO_MONTH;
  return isWord(text.normalize('NFKC')) ? monthNamed(text) : NO_MONTH;
}

function isWord(text: string): boolean {
  return (
    /\p{L}/u.test(text.replace(/[元人件单个次条万亿]/g, '')) || /^\s*20\d{2}\s*[-/]\s*(?:1[0-2]|0?[1-9])\s*$/.test(text)
  );
}

/** The last day of the month that is not after `near`, or of the month itself: what `9月` in a sheet's name means today. */
export function yearOf(month: number, near: Day): number {
  const { year, month: current } = civilOf(near);
  return month <= current ? year : year - 1;
}
