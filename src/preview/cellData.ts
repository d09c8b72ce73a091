import { CellValueType, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../domain/cells';
import type { CellWrite } from '../workbook/change';

/** Univer takes a text of these for something else as soon as it is touched, unless it is a forced text. */
const DECEPTIVE = /^\s*[-+=@'¥$€£(.\d]|^\s*(true|false)\s*$|[%％]\s*$/i;

/** What a cell holds, as Univer keeps it. Everything that was there before is gone, its looks excepted. */
export function cellDataOf({ value, formula }: CellWrite): ICellData {
  const empty: ICellData = { v: null, f: null, si: null, p: null };
  if (formula !== undefined) return { ...empty, f: formula };
  if (value === undefined || value === '') return empty;
  if (typeof value === 'number') return { ...empty, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...empty, v: value, t: DECEPTIVE.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** What a cell shows; '' for a blank one. Rich text is its characters. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r?\n$/, '').replace(/\r/g, '\n');
  if (cell.v === null || cell.v === undefined) return '';
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(cell.v));
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  return cell.v;
}

/** The style that gives a cell a number format; `General` takes it away. */
export function formatStyle(numberFormat: string): IStyleData {
  return { n: numberFormat === 'General' ? null : { pattern: numberFormat } };
}

export function formatOf(style: Nullable<IStyleData>): string {
  return style?.n?.pattern || 'General';
}
