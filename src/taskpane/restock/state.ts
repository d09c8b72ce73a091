import { AS_IT_IS, type WhatIf } from '../../domain/stock/restockSettings';
import type { Day } from '../../domain/time/calendar';
import type { RestockSection } from '../../text/restockTab/texts';
import { isTakenBack, type Journal, type JournalEntry } from '../shell/journal';
import type { Chosen } from '../shop/chosen';
import { TO_ORDER, type ItemFilter } from './filter';
import type { Read, StockNow } from './reading';
import type { WrittenOrder } from './writeOrder';

export interface RestockState {
  readonly read: Read | null;
  /** null before the first look, and where no sheet is 库存. */
  readonly stock: StockNow | null;
  readonly chosenDay: Chosen<Day> | null;
  readonly section: RestockSection;
  readonly filter: ItemFilter;
  /** The key of the item that is looked at. */
  readonly item: string | null;
  readonly whatIf: WhatIf;
  readonly written: { readonly order: WrittenOrder; readonly entry: JournalEntry } | null;
}

export type RestockAction =
  | { readonly kind: 'read'; readonly read: Read; readonly stock: StockNow | null }
  | { readonly kind: 'dayChosen'; readonly chosenDay: Chosen<Day>; readonly stock: StockNow | null }
  | { readonly kind: 'section'; readonly section: RestockSection }
  | { readonly kind: 'filter'; readonly filter: Partial<ItemFilter> }
  | { readonly kind: 'item'; readonly item: string | null }
  | { readonly kind: 'whatIf'; readonly whatIf: WhatIf }
  | { readonly kind: 'written'; readonly order: WrittenOrder; readonly entry: JournalEntry };

export const UNREAD: RestockState = {
  ...{ read: null, stock: null, chosenDay: null, section: 'list', filter: TO_ORDER, item: null },
  ...{ whatIf: AS_IT_IS, written: null },
};

export function reduceRestock(state: RestockState, action: RestockAction): RestockState {
  switch (action.kind) {
    case 'read':
      return { ...state, read: action.read, stock: action.stock };
    case 'dayChosen':
      return { ...state, chosenDay: action.chosenDay, stock: action.stock, written: null };
    case 'section':
      return { ...state, section: action.section, item: null };
    case 'filter':
      return { ...state, filter: { ...state.filter, ...action.filter } };
    case 'item':
      return { ...state, item: action.item };
    case 'whatIf':
      return { ...state, whatIf: action.whatIf };
    case 'written':
      return { ...state, written: { order: action.order, entry: action.entry } };
  }
}

/** What was written last: nothing once it has been taken back. */
export function shownOrder({ written }: RestockState, journal: Journal): WrittenOrder | null {
  return written && !isTakenBack(journal, written.entry) ? written.order : null;
}
