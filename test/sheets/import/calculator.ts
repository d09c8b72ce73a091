import type { CellValue, Place } from '../../../src/domain/cells';
import type { Evaluate } from '../../../src/workbook/memory';

const ERROR = '#DIV/0!';

/**
 * Computes the formulas of these tests: sums, averages, references, + - * /. Written for the tests alone, so that what a formula means after
 * lines have moved is judged by its value and not by our own reading of references.
 */
export const calculate: Evaluate = (formula, place, valueAt) => {
  const numbers: number[] = [];
  const keep = (value: number) => `#${numbers.push(value) - 1}#`;
  const cell = (name: string): CellValue => valueAt(placeOf(name, place.sheet));
  const number = (name: string): number => {
    const value = cell(name);
    return typeof value === 'number' ? value : Number(value === '' ? 0 : value);
  };
  const text = formula
    .slice(1)
    .replace(/\$/g, '')
    .replace(/(SUM|AVERAGE)\(([A-Z]+\d+):([A-Z]+\d+)\)/g, (_, name: string, from: string, to: string) => {
      const values = namesIn(from, to)
        .map(cell)
        .filter((value): value is number => typeof value === 'number');
      const sum = values.reduce((a, b) => a + b, 0);
      return keep(name === 'SUM' ? sum : values.length ? sum / values.length : NaN);
    })
    .replace(/IF\(([A-Z]+\d+)=0,"",(.+)\)/g, (_, of: string, otherwise: string) =>
      number(of) === 0 ? '""' : otherwise,
    )
    .replace(/[A-Z]+\d+/g, (name) => keep(number(name)));
  if (text === '""') return '';
  const value = terms(text, numbers);
  return Number.isFinite(value) ? value : ERROR;
};

/** Sums of products, from left to right. */
function terms(text: string, numbers: readonly number[]): number {
  const factor = (one: string): number => {
    const kept = /^#(\d+)#$/.exec(one.trim());
    return kept ? (numbers[Number(kept[1])] as number) : Number(one);
  };
  const product = (of: string): number => {
    const [first = '', ...others] = of.split(/([*/])/);
    let value = factor(first);
    for (let i = 0; i < others.length; i += 2)
      value = others[i] === '*' ? value * factor(others[i + 1] ?? '') : value / factor(others[i + 1] ?? '');
    return value;
  };
  const [first = '', ...others] = text.split(/([+-])/);
  let value = product(first);
  for (let i = 0; i < others.length; i += 2)
    value = others[i] === '+' ? value + product(others[i + 1] ?? '') : value - product(others[i + 1] ?? '');
  return value;
}

function placeOf(name: string, sheet: string): Place {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? [];
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(digits) - 1, column };
}

function namesIn(from: string, to: string): string[] {
  const [a, b] = [placeOf(from, ''), placeOf(to, '')];
  const names: string[] = [];
  for (let row = a.row; row <= b.row; row++) {
    for (let column = a.column; column <= b.column; column++) names.push(`${letters(column)}${row + 1}`);
  }
  return names;
}

function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}
