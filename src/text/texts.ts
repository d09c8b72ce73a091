import type { Day, Period } from '../domain/time/calendar';
import type { Place } from '../domain/cells';
import type { FindingArgs, RuleId } from '../domain/checks/check';
import type { Severity } from '../domain/checks/rule';
import type { DayBrief } from '../domain/report/dayBrief';
import type { MarkerFacet } from '../domain/report/marker';
import type { MetricId } from '../domain/metrics/metrics';
import type { RoiGrade } from '../domain/metrics/roi';
import type { TargetStatus } from '../domain/targets/target';
import type { WorkbookError, WorkbookErrorCode } from '../workbook/errors';

/** What every finding is about, beside its own numbers. */
export interface FindingSubject {
  readonly day: Day | null;
  readonly metric: MetricId | null;
}

/** Codes of jobs of the pane; the jobs' own type is checked against this list where they are shown. */
export type JobCode =
  | 'noDailySheet'
  | 'noDailyHeader'
  | 'noDays'
  | 'noTemplate'
  | 'templateWithoutMarkers'
  | 'weekWithoutData'
  | 'notOurReport'
  | 'nothingToAdd'
  | 'selectionOutsideTemplate';

/** Every sentence that a user reads. A language that misses one does not compile. */
export interface Texts {
  readonly locale: string;
  readonly app: {
    readonly name: string;
    readonly tabs: { readonly check: string; readonly week: string; readonly import: string };
    readonly working: string;
    reading(done: number, total: number): string;
    writing(done: number, total: number): string;
    readonly cancel: string;
    readonly close: string;
    readonly undo: string;
    readonly undone: string;
    readonly nothingToUndo: string;
    readonly undoHint: string;
    undoOf(what: string): string;
    /** The pane's page was opened in a browser, without Excel around it. */
    readonly outsideExcel: string;
  };
  readonly empty: {
    readonly title: string;
    readonly body: string;
    readonly createSample: string;
    created(added: readonly string[]): string;
    kept(names: readonly string[]): string;
  };
  readonly check: {
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
    counts(errors: number, alarms: number, weak: number): string;
    readonly known: string;
    readonly knownReason: string;
    readonly keepKnown: string;
    readonly forgetKnown: string;
    goTo(place: Place): string;
    ruleFailed(rule: string): string;
    readonly stale: string;
    readonly severity: Readonly<Record<Severity, string>>;
  };
  readonly brief: {
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
    readonly payRatesDiffer: string;
    readonly orderValue: string;
    roi(brief: DayBrief): string;
    readonly netRoi: string;
  };
  readonly findings: { readonly [R in RuleId]: (args: FindingArgs[R], subject: FindingSubject) => string };
  readonly ruleNames: Readonly<Record<RuleId, string>>;
  /** Five lines for the group chat. */
  dailyMessage(brief: DayBrief, openFindings: number): string;
  readonly week: {
    readonly run: string;
    readonly week: string;
    readonly previousWeek: string;
    readonly nextWeek: string;
    weekLabel(week: Period): string;
    readonly intro: string;
    written(sheet: string, count: number): string;
    refilled(sheet: string, count: number): string;
    unknown(marker: string, place: Place): string;
    empty(marker: string, place: Place, why: string): string;
    typedOver(place: Place): string;
    list(count: number): string;
    unknownList(count: number): string;
    emptyList(count: number): string;
    typedOverList(count: number): string;
    readonly insertMarker: string;
    readonly insertHint: string;
    readonly searchMarker: string;
    inserted(marker: string, place: Place): string;
    noMarker(query: string): string;
    readonly markerGroups: { readonly period: string; readonly common: string; readonly others: string };
    readonly facets: Readonly<Record<MarkerFacet, string>>;
    readonly why: Readonly<Record<string, string>>;
  };
  metric(id: MetricId): string;
  readonly errors: {
    readonly job: Readonly<Record<JobCode, (detail: { readonly sheet?: string; readonly week?: string }) => string>>;
    readonly workbook: Readonly<Record<WorkbookErrorCode, (detail: WorkbookError['detail']) => string>>;
    readonly unexpected: string;
  };
}
