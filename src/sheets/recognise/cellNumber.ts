import { isErrorValue, type CellValue } from '../../domain/cells';
import { plainText } from './cellText';

/** What a cell says where a number is expected. Missing is not zero, and text is never guessed into a number. */
export type CellNumber =
  | {
      readonly kind: 'number';
      /** Finite. A percentage is its fraction: `4.86%` → 0.0486. 万 and 亿 are multiplied out. */
      readonly value: number;
      /** Whether the cell was text with a percent sign; a bare 0.0486 cannot know. */
      readonly percent: boolean;
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'text' }
  | { readonly kind: 'error' };

const MISSING: CellNumber = { kind: 'missing' };
const TEXT: CellNumber = { kind: 'text' };
const ERROR: CellNumber = { kind: 'error' };

/**
 * A number times a power of ten, rounded once as if it had been written so: 5590分 are 55.9 元, 2.37 percent are 0.0237.
 * Other factors are multiplied.
 */
export function scaled(value: number, factor: number): number {
  if (factor === 1) return value;
  const places = Math.round(Math.log10(factor));
  const moved = Math.abs(Math.log10(factor) - places) < 1e-9 ? Number(`${value}e${places}`) : NaN;
  // 1e21 and more is written with an exponent of its own.
  return moved - moved === 0 ? moved : value * factor;
}

/** How people and exports write that there is no figure. 0 is a figure, and so is not among them. */
const NO_FIGURE = /^(?:[-—–]{1,2}|\/|无|暂无|未统计)$/;

/**
 * Counters that do not change what the number means. 分 is not among them: it is a score, a hundredth of a yuan
 * or a minute. Neither is 分钟: a column of seconds would be read 60 times too small.
 */
const UNITS = '元|圆|单|笔|人|位|件|个|款|次|条|天|秒|小时';

const PLAIN_NUMBER = /^-?\d{1,15}(?:\.\d+)?$/;

/** sign, currency, sign, digits with correct thousands groups, decimals, exponent, 万 or 亿, % or a unit */
const NUMBER = new RegExp(
  '^([+-]?)(?:¥|RMB|CNY)?\\s*([+-]?)(?:(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d*)?|(\\.\\d+))' +
    `(e[+-]?\\d{1,3})?\\s*([万亿]?)\\s*(%|${UNITS}|)$`,
  'i',
);

/** Longer texts are no quantities; it also bounds the work on hostile input. */
const LONGEST = 40;
/** More digits before the point than a double holds: an id, not a quantity. */
const MOST_DIGITS = 15;

/**
 * Reads one cell as a number: `1,234.00元`, `¥2,655.00`, `1.2万`, `4.86%`, `="12"`, `'12`, full-width digits.
 * Blank, `-`, `--`, `—`, `–`, `/`, 无, 暂无 and 未统计 are missing; an Excel error is an error; anything else (`1,2O1`,
 * `1,23`, 1e400, an 18-digit id, TRUE, 无退款申请) is text.
 */
export function parseCellNumber(value: CellValue): CellNumber {
  if (typeof value === 'number') return value - value === 0 ? { kind: 'number', value, percent: false } : TEXT;
  if (typeof value !== 'string') return TEXT;
  if (value === '') return MISSING;
  if (PLAIN_NUMBER.test(value)) return finite(Number(value), false);
  if (isErrorValue(value)) return ERROR;
  return parseText(plainText(value));
}

function parseText(text: string): CellNumber {
  if (text === '' || NO_FIGURE.test(text)) return MISSING;
  const match = text.length > LONGEST ? null : NUMBER.exec(text);
  if (!match) return TEXT;
  const [, outerSign = '', innerSign = '', grouped = '', decimals = '', bare = '', exponent = '', scale, unit] = match;
  const whole = grouped.replace(/,/g, '');
  const percent = unit === '%';
  if (outerSign && innerSign) return TEXT;
  if (whole.length > MOST_DIGITS) return TEXT;
  const shift = (scale === '万' ? 4 : scale === '亿' ? 8 : 0) + (percent ? -2 : 0);
  if (percent && scale) return TEXT;
  // The decimal shift is left to Number(), which rounds once: 1.2345万 is 12345, not 12344.999….
  const power = (exponent ? Number(exponent.slice(1)) : 0) + shift;
  return finite(Number(`${outerSign || innerSign}${whole}${decimals}${bare}e${power}`), percent);
}

function finite(value: number, percent: boolean): CellNumber {
  return value - value === 0 ? { kind: 'number', value, percent } : TEXT;
}
