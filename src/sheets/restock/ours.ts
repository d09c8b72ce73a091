import type { CellValue } from '../../domain/cells';
import type { OrderColumnId } from './columns';
import { FORMULA, traceOf } from './record';
import type { RowContents } from './rows';

/** Rounding on the way through a spreadsheet is nobody's typing. */
const NOISE = 1e-12;

/** Whether a cell holds what we wrote: the value, or the formula that belongs where it stands. */
export function isOurs(
  now: CellValue,
  wrote: CellValue | undefined,
  column: OrderColumnId,
  here: RowContents,
): boolean {
  if (wrote === FORMULA) {
    const content = here.get(column);
    return content !== undefined && 'formula' in content && spelled(now) === spelled(content.formula);
  }
  const trace = traceOf(now);
  if (typeof trace === 'number' && typeof wrote === 'number') return Math.abs(trace - wrote) <= Math.abs(wrote) * NOISE;
  return trace === (wrote ?? '');
}

/** A spreadsheet may put blanks into a formula, and a prefix of its own before our functions. */
function spelled(formula: CellValue): string {
  return String(formula)
    .replace(/\s+/g, '')
    .toUpperCase()
    .replace(/[A-Z_.]*?(?=(STOCK_ALERT|RESTOCK)\()/g, '');
}
