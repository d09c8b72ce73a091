import type { CellValue } from '../../domain/cells';
import { cellOf, type Cell } from '../../workbook/contents';
import { parseCellNumber, scaled } from '../recognise/cellNumber';
import type { View } from '../recognise/view';

/** Where a field stands in every line of a sheet: its column, or its row where days stand across. */
export interface FieldPlace {
  /** Position in the view. */
  readonly position: number;
  readonly header: string;
  /** What its numbers are multiplied by to be yuan, units or shares: 10000 under 万元, 0.01 under %. */
  readonly scale: number;
}

/** A value as the field's own column has it: 12345 元 are 1.2345 under 万元, 0.0317 is 3.17 under %. */
export function inColumn(value: CellValue, { scale }: FieldPlace): CellValue {
  return typeof value === 'number' ? scaled(value, 1 / scale) : value;
}

/** The number that a cell of the field's column says; null where it says none. */
export function numberIn(value: CellValue, { scale }: FieldPlace): number | null {
  const parsed = parseCellNumber(value);
  if (parsed.kind !== 'number') return null;
  // 4.86% under a header in percent is a share already.
  return scaled(parsed.value, parsed.percent && scale < 1 ? 1 : scale);
}

/** A cell as a plan sees it: with its formula, where formulas were read. */
export function cellIn(view: View, line: number, position: number): Cell {
  const value = view.at(line, position);
  return cellOf(value, view.formula(line, position) || value);
}
