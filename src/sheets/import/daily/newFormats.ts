import type { FormatCells } from '../../../workbook/change';
import type { Area } from '../../../workbook/grid';
import type { View } from '../../recognise/view';
import { fieldFormat, joinFormats } from '../formats';
import type { OfferedColumn } from '../planned';
import type { NewDay } from './bandPlan';
import { positionsOf } from './dayTable';

/** Lines that were prepared look like the line that they are filled like, where nobody gave them looks of their own. */
export function preparedFormats(days: readonly NewDay[]): FormatCells[] {
  const changes: FormatCells[] = [];
  for (const { slot, contents } of days) {
    const { prepared } = slot;
    if (prepared === null) continue;
    for (const { table, contents: own } of contents) {
      const { view } = table;
      if (own.like === null || !view.grid.formats) continue;
      const { from, to } = positionsOf(table);
      const formats: string[] = [];
      for (let position = from; position <= to; position++) {
        const format = view.format(prepared, position);
        formats.push(isPlain(format) ? view.format(own.like, position) || 'General' : format);
      }
      const isSame = formats.every((format, i) => format === (view.format(prepared, from + i) || 'General'));
      if (!isSame) changes.push({ ...changeAt(view, prepared, from, formats) });
    }
  }
  return joinFormats(changes);
}

function isPlain(format: string): boolean {
  return format === '' || format === 'General';
}

function changeAt(view: View, line: number, from: number, formats: readonly string[]): FormatCells {
  const { sheet } = view.grid;
  const area = areaOf(view, { line, lines: 1, position: from, positions: formats.length });
  return { kind: 'format', sheet, area, numberFormat: view.across ? formats.map((format) => [format]) : [formats] };
}

/** Formats of columns that come new to a sheet, from their header to the last line; lines inserted later take them over. */
export function offeredFormats(view: View, offered: readonly OfferedColumn[], lastLine: number): FormatCells[] {
  return offered.flatMap(({ field, place }): FormatCells[] => {
    const numberFormat = fieldFormat('daily', field);
    if (!place || numberFormat === null) return [];
    const [header, position] = view.locate(place);
    if (lastLine <= header) return [];
    const area = areaOf(view, { line: header + 1, lines: lastLine - header, position, positions: 1 });
    return [{ kind: 'format', sheet: view.grid.sheet, area, numberFormat }];
  });
}

function areaOf(
  view: View,
  { line, lines, position, positions }: { line: number; lines: number; position: number; positions: number },
): Area {
  const { row, column } = view.place(line, position);
  return view.across
    ? { row, column, rows: positions, columns: lines }
    : { row, column, rows: lines, columns: positions };
}
