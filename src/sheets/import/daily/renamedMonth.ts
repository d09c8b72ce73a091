/** A month of a year. */
export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

const CHINESE = '一,二,三,四,五,六,七,八,九,十,十一,十二'.split(',');

/**
 * A text in which the month `from` has become the month `to`, spelled as it was: `2026年9月` → `2026年10月`, `2026-09` → `2026-10`, `09月`
 * → `10月`, 九月 → 十月. null where the text does not name that month.
 */
export function renamedMonth(text: string, from: YearMonth, to: YearMonth): string | null {
  for (const rename of [wholeMonth, compactMonth, shortMonth, monthAlone, chineseMonth]) {
    const renamed = rename(text, from, to);
    if (renamed !== null) return renamed;
  }
  return null;
}

/** Below ten a month tells whether months are padded; 10 to 12 do not, and then it is written short. */
function spelled(month: number, like: string): string {
  return like.startsWith('0') ? String(month).padStart(2, '0') : String(month);
}

function replaced(text: string, pattern: RegExp, by: (...groups: string[]) => string | null): string | null {
  let found = false;
  const result = text.replace(pattern, (all: string, ...rest: unknown[]) => {
    const own = by(...(rest.filter((one) => typeof one === 'string') as string[]));
    if (own !== null) found = true;
    return own ?? all;
  });
  return found ? result : null;
}

function wholeMonth(text: string, from: YearMonth, to: YearMonth): string | null {
  return replaced(
    text,
    /(?<!\d)(20\d{2})(\s*[年\-./]\s*)(1[0-2]|0?[1-9])(?!\d)/g,
    (year = '', separator = '', month = '') =>
      Number(year) === from.year && Number(month) === from.month
        ? `${to.year}${separator}${separator.includes('年') ? spelled(to.month, month) : dashed(to.month, month)}`
        : null,
  );
}

/** Between dashes two digits are the rule, unless the month itself was written with one. */
function dashed(month: number, like: string): string {
  return like.length === 1 ? String(month) : String(month).padStart(2, '0');
}

function compactMonth(text: string, from: YearMonth, to: YearMonth): string | null {
  return replaced(text, /(?<!\d)(20\d{2})(0[1-9]|1[0-2])(?!\d)/g, (year = '', month = '') =>
    Number(year) === from.year && Number(month) === from.month
      ? `${to.year}${String(to.month).padStart(2, '0')}`
      : null,
  );
}

function shortMonth(text: string, from: YearMonth, to: YearMonth): string | null {
  return replaced(text, /(?<!\d)(\d{2})(年|[-.])(1[0-2]|0?[1-9])(?=月|$)/g, (year = '', separator = '', month = '') =>
    Number(year) + 2000 === from.year && Number(month) === from.month
      ? `${String(to.year % 100).padStart(2, '0')}${separator}${spelled(to.month, month)}`
      : null,
  );
}

/** `9月`, and the year of `2026年 … 9月` with it. */
function monthAlone(text: string, from: YearMonth, to: YearMonth): string | null {
  const [, year] = /(?<!\d)(\d{2}|20\d{2})\s*年/.exec(text) ?? [];
  // September of another year is another month.
  if (year !== undefined && Number(year) % 100 !== from.year % 100) return null;
  const renamed = replaced(text, /(?<!\d)(1[0-2]|0?[1-9])(\s*月)(?!\s*\d)/g, (month = '', suffix = '') =>
    Number(month) === from.month ? `${spelled(to.month, month)}${suffix}` : null,
  );
  return (
    renamed &&
    renamed.replace(/(?<!\d)(20\d{2})(?=\s*年)/g, (year) => (Number(year) === from.year ? String(to.year) : year))
  );
}

function chineseMonth(text: string, from: YearMonth, to: YearMonth): string | null {
  return replaced(text, /(十[一二]|[一二三四五六七八九十])(月)/g, (month = '', suffix = '') =>
    month === CHINESE[from.month - 1] ? `${CHINESE[to.month - 1]}${suffix}` : null,
  );
}
