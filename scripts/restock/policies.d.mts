import type { restockPlan as RestockPlanner, RestockPlan } from '../../src/domain/stock/restockPlan';
import type { RestockSettings } from '../../src/domain/stock/restockSettings';
import type { Safety } from '../../src/domain/stock/stockItem';
import type { ShopItem, ShopState, Suggest } from './shop.mjs';

type SafetyOf = (item: ShopItem) => Safety | null;
export function planned(
  restockPlan: typeof RestockPlanner,
  settings: RestockSettings,
  past: number,
  safetyOf: SafetyOf,
): Suggest;
export function planOf(
  restockPlan: typeof RestockPlanner,
  settings: RestockSettings,
  past: number,
  safetyOf: SafetyOf,
  states: readonly ShopState[],
  day: number,
): RestockPlan;
