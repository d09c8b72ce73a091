import type { Finding } from '../../domain/checks/check';
import { findingKey, findingValue } from '../../domain/checks/known';
import type { Day } from '../../domain/time/calendar';
import type { Chosen } from '../shop/chosen';
import type { DailyCheck } from './dailyCheck';

export interface CheckState {
  readonly chosenDay: Chosen<Day> | null;
  readonly check: DailyCheck | null;
  /** A sheet that was checked has changed since. */
  readonly stale: boolean;
}

export type CheckAction =
  | { readonly kind: 'dayChosen'; readonly day: Day; readonly on: Day }
  | { readonly kind: 'checked'; readonly check: DailyCheck }
  | { readonly kind: 'known'; readonly finding: Finding; readonly reason: string | null }
  | { readonly kind: 'sheetsChanged'; readonly sheets: ReadonlySet<string> }
  | { readonly kind: 'noDaily' };

export const UNCHECKED: CheckState = { chosenDay: null, check: null, stale: false };

export function reduceCheck(state: CheckState, action: CheckAction): CheckState {
  const { check } = state;
  switch (action.kind) {
    case 'dayChosen':
      return { ...state, chosenDay: { value: action.day, on: action.on } };
    case 'checked':
      return { ...state, check: action.check, stale: false };
    case 'known':
      return check ? { ...state, check: withReason(check, action.finding, action.reason) } : state;
    case 'sheetsChanged':
      return check?.sheets.some((name) => action.sheets.has(name)) ? { ...state, stale: true } : state;
    case 'noDaily':
      return check ? { ...state, check: null, stale: false } : state;
  }
}

/** A mark speaks of every finding with the same key and numbers, as the workbook's settings do. */
function withReason(check: DailyCheck, marked: Finding, reason: string | null): DailyCheck {
  const [key, value] = [findingKey(marked), findingValue(marked)];
  const findings = check.findings.map((one) =>
    findingKey(one.finding) === key && findingValue(one.finding) === value ? { ...one, knownAs: reason } : one,
  );
  return { ...check, findings };
}
