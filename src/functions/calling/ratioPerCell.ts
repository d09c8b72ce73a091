import { ratio } from '../../domain/metrics/ratio';
import { perCell } from './perCell';
import type { Matrix } from './readers';

/** The first parameter ÷ the second, cell by cell: 0 ÷ 0 → "", x ÷ 0 → #DIV/0!, negative → #NUM!. */
export function ratioPerCell(parameters: Readonly<Record<string, Matrix>>): any[][] {
  const [numerator, denominator] = Object.keys(parameters) as [string, string];
  const fields = [numerator, denominator] as const;
  return perCell((a: number, b: number) => ratio(a, b, fields), parameters);
}
