import type { CellValue } from '../../../domain/cells';
import { parseCellNumber } from '../cellNumber';

/** Whether a column's unit says that it holds amounts. */
export function isUnitOfAmounts(unit: string | null): boolean {
  return unit !== null && /元|分|角/.test(unit);
}

/** Whether a value can only be an amount: it has a fraction, or is written with ¥ or 元. A whole number may be either. */
export function isAmount(value: CellValue): boolean {
  if (typeof value === 'string' && /[¥￥元]/.test(value)) return true;
  const parsed = parseCellNumber(value);
  return parsed.kind === 'number' && !Number.isInteger(parsed.value);
}
