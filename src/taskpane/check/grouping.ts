import type { CheckedFinding, DailyCheck } from '../jobs/dailyCheck';

/** A check's findings as the pane shows them: what matters today on top, the rest folded. */
export interface FindingGroups {
  readonly onDay: readonly CheckedFinding[];
  readonly older: readonly CheckedFinding[];
  /** Without a day, or of days after the one asked about. */
  readonly others: readonly CheckedFinding[];
  readonly known: readonly CheckedFinding[];
}

export function groupFindings({ asked, findings }: Pick<DailyCheck, 'asked' | 'findings'>): FindingGroups {
  const open = findings.filter(({ knownAs }) => knownAs === null);
  const of = (fits: (day: number | null) => boolean) => open.filter(({ finding }) => fits(finding.day));
  return {
    onDay: of((day) => day === asked),
    older: of((day) => day !== null && day < asked),
    others: of((day) => day === null || day > asked),
    known: findings.filter(({ knownAs }) => knownAs !== null),
  };
}

/** What is still to be done about the day asked about. */
export function openFindings(check: Pick<DailyCheck, 'asked' | 'findings'>): readonly CheckedFinding[] {
  return groupFindings(check).onDay;
}

/** How many errors, alarms and weak figures there are. */
export function countBySeverity(findings: readonly CheckedFinding[]): readonly [number, number, number] {
  const count = (severity: string) => findings.filter(({ finding }) => finding.severity === severity).length;
  return [count('error'), count('alarm'), count('weak')];
}
