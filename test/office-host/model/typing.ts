import type { CellValue } from '../../../src/domain/cells';
import { dayOf } from '../../../src/domain/time/calendar';
import { HostError } from '../service';

/** What Excel makes of an entry: formula, text, or a value, perhaps with a number format that comes along. */
export interface Entered {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

/**
 * Takes an entry as Excel takes one that is typed or set through `values` or `formulas`. A leading apostrophe
 * makes text, and so does a cell formatted as text (`@`).
 */
export function enter(entry: CellValue, format: string): Entered {
  if (format === '@') return { value: typeof entry === 'string' ? entry : String(entry) };
  if (typeof entry !== 'string') return { value: entry };
  if (entry.startsWith("'")) return { value: entry.slice(1) };
  if (/^=./s.test(entry)) return { value: 0, formula: spelled(entry) };
  if (/^[+-]\s*[A-Za-z(]/.test(entry)) return { value: 0, formula: spelled(`=${entry}`) };
  if (/^@\w/.test(entry)) return { value: 0, formula: spelled(`=${entry.slice(1)}`) };
  if (/^[+-]{2}/.test(entry))
    throw new HostError('InvalidArgument', `Excel takes ${entry} for a broken formula`, 'Range.formulas');
  return recognised(entry.trim()) ?? { value: entry };
}

/** Excel writes names of functions and cells in capitals; texts and names of sheets stay as they are. */
function spelled(formula: string): string {
  return formula.replace(
    /("[^"]*"|'[^']*'|[A-Za-z]\w*!)|([a-z]+)/g,
    (_, quoted: string | undefined, letters: string | undefined) => quoted ?? (letters ?? '').toUpperCase(),
  );
}

const ERRORS = /^#(DIV\/0!|VALUE!|NUM!|N\/A|NAME\?|REF!|NULL!)$/i;

function recognised(text: string): Entered | null {
  if (/^(true|false)$/i.test(text)) return { value: /^t/i.test(text) };
  if (ERRORS.test(text)) return { value: text.toUpperCase() };
  return number(text) ?? date(text) ?? time(text);
}

function number(text: string): Entered | null {
  const [all, currency, digits = '', exponent = '', percent] =
    /^([¥$€￥]?)([+-]?(?:\d[\d,]*\.?\d*|\.\d+))(E[+-]?\d+)?(%?)$/i.exec(text.replace(/^([+-])([¥$€￥])/, '$2$1')) ?? [];
  if (all === undefined) return null;
  // Fifteen digits are kept: that is how long order numbers are destroyed.
  const value = Number(Number(digits.replace(/,/g, '') + exponent).toPrecision(15));
  if (percent) return { value: value / 100, format: '0%' };
  if (currency) return { value, format: '¥#,##0.00' };
  if (exponent) return { value, format: '0.00E+00' };
  return digits.includes(',') ? { value, format: '#,##0' } : { value };
}

/** The year that Excel adds to a date without one; the host's clock stands still. */
const THIS_YEAR = 2020;

function date(text: string): Entered | null {
  const long = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (long) return day(Number(long[1]), Number(long[2]), Number(long[3]), 'yyyy/m/d');
  const short = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  return short ? day(THIS_YEAR, Number(short[1]), Number(short[2]), 'd-mmm') : null;
}

function day(year: number, month: number, date: number, format: string): Entered | null {
  const value = dayOf(year, month, date);
  return value === null ? null : { value, format };
}

function time(text: string): Entered | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  return hours === undefined ? null : { value: (Number(hours) * 60 + Number(minutes)) / 1440, format: 'h:mm' };
}
