import type { Place } from '../../cells';
import type { Found } from '../../checks/rule';
import { placeOfField } from '../stockItem';
import { aboutItem, stockLines, type ItemArgs, type StockContext } from '../stockRule';

interface DuplicateItem extends ItemArgs {
  /** The line that counts. */
  readonly first: Place;
}

/** An item that 库存 has twice: only its first line counts. */
export function duplicateItem({ plan, facts }: StockContext): Found<DuplicateItem>[] {
  const lines = new Map(stockLines(plan).map((item) => [item.key, item]));
  return facts.join.duplicates.flatMap((item) => {
    const first = lines.get(item.key);
    return first ? [aboutItem(item, 'id', 'error', { first: placeOfField(first, 'id') })] : [];
  });
}
