import type { Place } from '../../domain/cells';
import type { RestockTabTexts } from '../../text/restockTab/texts';
import type { Restock } from './actions';
import type { StockNow } from './reading';

/** What every part of the view needs. */
export interface RestockProps {
  readonly t: RestockTabTexts;
  readonly busy: boolean;
  readonly restock: Restock;
  readonly stock: StockNow;
  readonly onGo: (place: Place) => void;
  /** What leads to a cell, in words. */
  readonly goTo: (place: Place) => string;
}
