import type { Day } from '../../domain/time/calendar';
import type { Change } from '../../workbook/change';
import { SETTING_PREFIX } from '../../workbook/port';

/** Quantities that somebody decided in the pane, for one Thursday: the next one is computed anew. */
export const DECIDED_SETTING = `${SETTING_PREFIX}restock.decided`;

interface Kept {
  readonly due: Day;
  readonly quantities: Readonly<Record<string, number>>;
}

/** By the item's key. What was decided for another Thursday, or is none of ours, is nothing. */
export function decidedIn(settings: Readonly<Record<string, unknown>>, due: Day): ReadonlyMap<string, number> {
  const kept = settings[DECIDED_SETTING] as Partial<Kept> | null | undefined;
  if (typeof kept !== 'object' || kept === null || kept.due !== due || typeof kept.quantities !== 'object')
    return new Map();
  const isQuantity = (pieces: unknown) => typeof pieces === 'number' && Number.isInteger(pieces) && pieces >= 0;
  return new Map(Object.entries(kept.quantities).filter(([, pieces]) => isQuantity(pieces)));
}

/** Keeps one quantity beside the others; null goes back to the computed one. */
export function decide(
  settings: Readonly<Record<string, unknown>>,
  due: Day,
  key: string,
  quantity: number | null,
): Change {
  const quantities = new Map(decidedIn(settings, due));
  if (quantity === null) quantities.delete(key);
  else quantities.set(key, quantity);
  const value: Kept | null = quantities.size > 0 ? { due, quantities: Object.fromEntries(quantities) } : null;
  return { kind: 'setting', key: DECIDED_SETTING, value };
}
