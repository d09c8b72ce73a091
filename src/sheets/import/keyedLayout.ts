import { formatDay } from '../../domain/time/calendar';
import type { CellValue } from '../../domain/cells';
import type { SheetGrid } from '../../workbook/grid';
import { parseCellDate } from '../recognise/cellDate';
import { plainText } from '../recognise/cellText';
import { findHeaderRow } from '../recognise/headerRow';
import { unitScale } from '../recognise/meaning/units';
import { namedColumns } from '../recognise/namedColumns';
import { View } from '../recognise/view';
import type { FieldPlace } from './fieldPlace';
import { KEYED_SHEETS, type KeyedColumn, type KeyedSheet, type KeyedSheetId } from './rows';

/** A sheet with a row for each product or order: where its columns and rows are. Lines and positions are its view's. */
export interface KeyedLayout {
  readonly view: View;
  readonly headerLine: number;
  /** Where a field stands; null where the sheet has no such column. */
  placeOf(field: string): FieldPlace | null;
  /** Lines by key, the first of doubles. */
  readonly lineOf: ReadonlyMap<string, number>;
  /** The last line that holds a key, else the header: new ones go below it. */
  readonly lastLine: number;
}

/** null where the sheet holds something, but nothing that we recognise: then it is not written to. */
export function keyedLayout(target: KeyedSheetId, grid: SheetGrid): KeyedLayout | null {
  const { key, columns }: KeyedSheet = KEYED_SHEETS[target];
  const columnNamed = namedColumns(columns.map(namesOf));
  const found = findHeaderRow<string>(grid, ({ name }) => columnNamed(name), 2);
  if (!found || !key.every((id) => found.columns.has(id))) return null;
  const view = new View(grid, false);
  const positionOf = (id: string): number => (found.columns.get(id)?.column ?? -1) - grid.left;
  const [day, id, title] = ['day', 'id', 'title'].map(positionOf) as [number, number, number];
  const headerLine = found.row - grid.top;
  const lineOf = new Map<string, number>();
  let lastLine = headerLine;
  for (let line = headerLine + 1; line < view.lines; line++) {
    const own = key.includes('day') ? parseCellDate(view.at(line, day)) : null;
    const number = keyText(view.at(line, id)) || (own ? keyText(view.at(line, title)) : '');
    const name = key.includes('day') ? (own && number ? `${formatDay(own.day)}|${number}` : '') : number;
    if (name === '') continue;
    if (!lineOf.has(name)) lineOf.set(name, line);
    lastLine = line;
  }
  return {
    view,
    headerLine,
    placeOf(field) {
      const column = found.columns.get(field);
      if (!column) return null;
      return { position: column.column - grid.left, header: column.header, scale: unitScale(column.unit) };
    },
    lineOf,
    lastLine,
  };
}

function namesOf({ id, header, aliases, means }: KeyedColumn) {
  return { id, names: [header, ...aliases], ...(means && { means }) };
}

function keyText(value: CellValue): string {
  return typeof value === 'string' ? plainText(value) : String(value);
}
