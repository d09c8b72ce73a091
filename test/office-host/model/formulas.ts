/** What happened to whole lines of a sheet: `added` lines before `at` (rows or columns, from zero), or as many fewer. */
export interface Shift {
  readonly sheet: string;
  readonly rows: boolean;
  readonly at: number;
  /** Negative where lines went. */
  readonly added: number;
}

/** Texts between quotes stay; of what is between them, whole references with the sheet before them. */
const QUOTED = /("(?:[^"]|"")*")/;
const REFERENCE =
  /((?:'(?:[^']|'')+'|[^\s"'!,;:=+\-*/^&<>()[\]{}]+)!)?(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}|\$?[A-Z]{1,3}(?=:\$?[A-Z]{1,3}(?![\p{L}\p{N}]))|\$?[1-9]\d{0,6}(?=:\$?\d))(?::(\$?[A-Z]{0,3}\$?\d{0,7}))?(?![\p{L}\p{N}_.(!])/gu;

/** A formula of the sheet `home` after a shift, as Excel spells it. */
export function shiftedFormula(formula: string, home: string, shift: Shift): string {
  return formula
    .split(QUOTED)
    .map((part, i) => (i % 2 ? part : part.replace(REFERENCE, (...match) => shiftedReference(match, home, shift))))
    .join('');
}

function shiftedReference(match: readonly unknown[], home: string, shift: Shift): string {
  const [all, prefix = '', from, to] = match as [string, string | undefined, string, string | undefined];
  const sheet = prefix === '' ? home : prefix.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
  if (sheet.toLowerCase() !== shift.sheet.toLowerCase()) return all;
  const ends = [from, to ?? from].map((corner) => lineOf(corner, shift.rows));
  const [first, last] = ends as [number | null, number | null];
  if (first === null || last === null) return all;
  const after = shiftedRun(first, last, shift);
  if (!after) return `${prefix}#REF!`;
  const spell = (corner: string, line: number) => withLine(corner, line, shift.rows);
  return `${prefix}${spell(from, after[0])}${to === undefined ? '' : `:${spell(to, after[1])}`}`;
}

/** First and last line of a run of lines after a shift; null where all of it went. Excel's sheet ends at 1048576, XFD. */
export function shiftedRun(first: number, last: number, { at, added, rows }: Shift): [number, number] | null {
  const end = rows ? 1048575 : 16383;
  if (added >= 0) {
    const [a, b] = [first, last].map((line) => (line >= at ? Math.min(line + added, end) : line)) as [number, number];
    return [a, b];
  }
  const kept = [];
  // Plain and slow: line by line, to be obviously right.
  for (let line = first; line <= Math.min(last, first + 5000); line += 1) {
    if (line < at) kept.push(line);
    else if (line >= at - added) kept.push(line + added);
  }
  if (kept.length === 0) return null;
  const tail = last > first + 5000 ? last + added : (kept[kept.length - 1] as number);
  return [kept[0] as number, tail];
}

function lineOf(corner: string, rows: boolean): number | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]*)\$?(\d*)$/.exec(corner) ?? [];
  if (rows) return digits === '' ? null : Number(digits) - 1;
  return letters === '' ? null : [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function withLine(corner: string, line: number, rows: boolean): string {
  if (rows) return corner.replace(/\d+$/, String(line + 1));
  let name = '';
  for (let rest = line + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return corner.replace(/[A-Z]+/, name);
}
