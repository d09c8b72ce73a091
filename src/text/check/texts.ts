import type { Day } from '../../domain/time/calendar';
import type { Place } from '../../domain/cells';
import type { Severity } from '../../domain/checks/rule';
import type { DayBrief } from '../../domain/report/dayBrief';
import type { RoiGrade } from '../../domain/metrics/roi';
import type { TargetStatus } from '../../domain/targets/target';

/** The tab 检查. */
export interface CheckTexts {
  readonly tab: string;
  readonly run: string;
  readonly again: string;
  readonly date: string;
  readonly intro: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  dayFindings(day: Day): string;
  olderFindings(count: number): string;
  otherFindings(count: number): string;
  knownFindings(count: number): string;
  readonly nothingFound: string;
  readonly nothingOnDay: string;
  /** The day has no figures and nothing was found about it. */
  readonly nothingToCheck: string;
  counts(errors: number, alarms: number, weak: number): string;
  readonly known: string;
  readonly knownReason: string;
  readonly keepKnown: string;
  readonly forgetKnown: string;
  goTo(place: Place): string;
  ruleFailed(rule: string): string;
  readonly mend: string;
  readonly mendIt: string;
  mended(place: Place): string;
  readonly stale: string;
  readonly severity: Readonly<Record<Severity, string>>;
}

/** The day asked about, on top of the findings. */
export interface BriefTexts {
  noData(day: Day): string;
  readonly inProgress: string;
  day(day: Day): string;
  readonly amountPaid: string;
  readonly share: string;
  target(value: number): string;
  readonly noTarget: string;
  readonly yuan: string;
  readonly status: Readonly<Record<TargetStatus, string>>;
  readonly grade: Readonly<Record<RoiGrade, string>>;
  floor(share: number): string;
  near(share: number): string;
  readonly goal: string;
  done(share: number): string;
  readonly monthToDate: string;
  readonly monthElapsed: string;
  conversion(brief: DayBrief): string;
  readonly payRate: string;
  payRateByOrders(value: number): string;
  readonly orderValue: string;
  roi(brief: DayBrief): string;
  readonly netRoi: string;
}
