import type { Place } from '../../domain/cells';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import type { SheetsTabTexts } from '../../text/sheetsTab/texts';
import type { Pane } from '../shell/pane';
import type { SheetsActions } from './actions';

/** What every part of the view needs. */
export interface SheetsProps {
  readonly pane: Pane;
  readonly t: SheetsTabTexts;
  /** What a column can hold. */
  readonly metrics: ShopMetrics;
  readonly busy: boolean;
  readonly actions: SheetsActions;
  readonly onGo: (place: Place) => void;
}
