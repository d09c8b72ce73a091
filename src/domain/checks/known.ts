import { cellName } from '../cells';
import type { Finding } from './check';

/** A finding that a user marked 已知, with a reason; it stays quiet until its value changes. */
export interface KnownFinding {
  readonly key: string;
  readonly value: string;
  readonly reason: string;
}

/** What makes a finding the same one tomorrow: its rule, day and metric; without a day, its cell. */
export function findingKey(finding: Finding): string {
  const where = finding.day === null ? `${finding.place.sheet}!${cellName(finding.place)}` : String(finding.day);
  return `${finding.rule}|${where}|${finding.metric ?? ''}`;
}

/** The numbers it was about. Places are left out: a row inserted above changes nothing. */
export function findingValue(finding: Finding): string {
  return JSON.stringify(finding.args, (_, value: unknown) =>
    typeof value === 'object' && value !== null && 'sheet' in value ? undefined : value,
  );
}

export function markKnown(finding: Finding, reason: string): KnownFinding {
  return { key: findingKey(finding), value: findingValue(finding), reason };
}

/** The mark that silences a finding, if its value is still the one that was marked. */
export function knownMark(finding: Finding, known: readonly KnownFinding[]): KnownFinding | undefined {
  const key = findingKey(finding);
  const value = findingValue(finding);
  return known.find((mark) => mark.key === key && mark.value === value);
}
