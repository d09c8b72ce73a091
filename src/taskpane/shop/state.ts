import type { Day, Period } from '../../domain/time/calendar';
import type { ShopNow, Understanding } from './shopNow';

/** What several tabs need to know of the workbook before anything is asked of them. */
export interface ShopState {
  /** What the last look at the workbook understood; null before the first. */
  readonly understood: Understanding | null;
  /** No sheet of the workbook holds daily figures. */
  readonly noDaily: boolean;
  /** Names of the sheets that tell of the shop; none while none has told anything. */
  readonly sheets: readonly string[];
  readonly proposedDay: Day;
  /** null while no daily figures were read. */
  readonly proposedWeek: Period | null;
}

export type ShopAction =
  | {
      readonly kind: 'read';
      readonly understood: Understanding;
      readonly shop: Pick<ShopNow, 'sheets' | 'proposedDay' | 'proposedWeek'>;
    }
  /** Nothing could be read: there are no daily figures at all, or none of a day. */
  | { readonly kind: 'unread'; readonly understood: Understanding; readonly noDaily: boolean };

/** Until the workbook was looked at, yesterday is as good a guess as any. */
export function startShop(now: number): ShopState {
  return { understood: null, noDaily: false, sheets: [], proposedDay: Math.floor(now) - 1, proposedWeek: null };
}

export function reduceShop(state: ShopState, action: ShopAction): ShopState {
  switch (action.kind) {
    case 'read': {
      const { sheets, proposedDay, proposedWeek } = action.shop;
      return { understood: action.understood, noDaily: false, sheets, proposedDay, proposedWeek };
    }
    case 'unread':
      return { ...state, understood: action.understood, noDaily: action.noDaily, sheets: [], proposedWeek: null };
  }
}
