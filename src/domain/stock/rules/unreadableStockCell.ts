import type { CellValue } from '../../cells';
import type { Found } from '../../checks/rule';
import type { StockContext } from '../stockRule';

interface UnreadableStockCell {
  readonly header: string;
  readonly value: CellValue;
}

/** A cell that should hold a number, a day or goods under way and does not: it counts as blank. */
export function unreadableStockCell({ facts }: StockContext): Found<UnreadableStockCell>[] {
  return facts.unreadable.map(({ place, value, header }) => ({
    place,
    day: null,
    metric: null,
    severity: 'error',
    args: { header, value },
  }));
}
