import type { Found } from '../../checks/rule';
import type { StockContext } from '../stockRule';

interface DamagedIdArgs {
  /** As the cell shows it. */
  readonly text: string;
}

/** A long id of which Excel kept the first digits only: its item cannot be found by it. */
export function damagedId({ facts }: StockContext): Found<DamagedIdArgs>[] {
  return facts.damagedIds.map(({ place, text }) => ({
    place,
    day: null,
    metric: null,
    severity: 'error',
    args: { text },
  }));
}
