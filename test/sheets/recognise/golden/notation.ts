import { isErrorValue, type CellValue } from '../../../../src/domain/cells';
import { dayOf } from '../../../../src/domain/time/calendar';
import type { Area, SheetGrid } from '../../../../src/workbook/grid';

/** A sheet as a person writes it down: one text a row, cells between bars. */
export interface WrittenSheet {
  readonly sheet: string;
  /** The cell of the first row's first value; `A1` where it is not said. */
  readonly at?: string;
  readonly rows: readonly string[];
  /** `A1:F1` */
  readonly merges?: readonly string[];
  /** Number formats by area. */
  readonly formats?: Readonly<Record<string, string>>;
}

/**
 * One cell: `@2026-09-01` is a date as Excel keeps it, a plain number a number, `'5` the text 5, `\n` a line break, `\u007c` a bar; all
 * else is text (or one of Excel's errors) as it stands.
 */
export function cellOfText(text: string): CellValue {
  const cell = text.trim();
  const date = /^@(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
  if (date) return dayOf(Number(date[1]), Number(date[2]), Number(date[3])) as number;
  if (/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell)) return Number(cell);
  if (cell === 'TRUE' || cell === 'FALSE') return cell === 'TRUE';
  if (cell.startsWith("'")) return cell.slice(1);
  if (isErrorValue(cell)) return cell;
  return cell.replace(/\\n/g, '\n');
}

export function gridOf({ sheet, at = 'A1', rows, merges, formats }: WrittenSheet): SheetGrid {
  const { row: top, column: left } = cellAt(at);
  const cells = rows.map((row) => row.split('|').map(cellOfText));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const values = cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  return {
    sheet,
    top,
    left,
    values,
    ...(merges ? { merges: merges.map(areaOf) } : {}),
    ...(formats ? { formats: formatsOf(formats, { top, left, width, height: values.length }) } : {}),
  };
}

function formatsOf(
  written: Readonly<Record<string, string>>,
  { top, left, width, height }: { top: number; left: number; width: number; height: number },
): string[][] {
  const formats = Array.from({ length: height }, () => Array.from({ length: width }, () => 'General'));
  for (const [area, format] of Object.entries(written)) {
    const { row, column, rows, columns } = areaOf(area);
    for (let i = row; i < row + rows; i++) {
      for (let j = column; j < column + columns; j++) {
        const line = formats[i - top];
        if (line && j - left < width) line[j - left] = format;
      }
    }
  }
  return formats;
}

/** `B7` → row 6, column 1. */
export function cellAt(name: string): { readonly row: number; readonly column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(name);
  if (!match) throw new Error(`${name} is no cell`);
  const column = [...(match[1] as string)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

function areaOf(name: string): Area {
  const [from, to] = name.split(':').map(cellAt) as [ReturnType<typeof cellAt>, ReturnType<typeof cellAt> | undefined];
  const end = to ?? from;
  return { ...from, rows: end.row - from.row + 1, columns: end.column - from.column + 1 };
}
