import type { Day } from '../../domain/time/calendar';
import type { CheckedFinding, DailyCheck } from './dailyCheck';

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

export interface FindingsOfDay {
  readonly day: Day | null;
  readonly findings: readonly CheckedFinding[];
}

/** Cuts a list into days; a check's findings are in the order of their days already. */
export function byDay(findings: readonly CheckedFinding[]): readonly FindingsOfDay[] {
  const days: { day: Day | null; findings: CheckedFinding[] }[] = [];
  for (const checked of findings) {
    const last = days[days.length - 1];
    if (last?.day === checked.finding.day) last.findings.push(checked);
    else days.push({ day: checked.finding.day, findings: [checked] });
  }
  return days;
}

/** What is still to be done about the day asked about. */
export function openFindings(check: Pick<DailyCheck, 'asked' | 'findings'>): readonly CheckedFinding[] {
  return groupFindings(check).onDay.filter(({ finding }) => finding.severity !== 'note');
}

/** How many errors, alarms and weak figures there are. */
export function countBySeverity(findings: readonly CheckedFinding[]): readonly [number, number, number] {
  const count = (severity: string) => findings.filter(({ finding }) => finding.severity === severity).length;
  return [count('error'), count('alarm'), count('weak')];
}
