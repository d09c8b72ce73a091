import type { DayBrief } from '../domain/report/dayBrief';
import type { Metric } from '../domain/metrics/metric';
import type { AppTexts, EmptyTexts } from './app/texts';
import type { BriefTexts, CheckTexts } from './check/texts';
import type { ErrorTexts } from './errors/texts';
import type { RecognitionTexts } from './recognition/texts';
import type { WeekTexts } from './week/texts';

/** The languages of the pane. */
export type Locale = 'zh-CN' | 'en-US';

/** Every sentence of the pane's own tabs, by feature. A language that misses one does not compile. */
export interface Texts {
  readonly locale: Locale;
  readonly app: AppTexts;
  readonly empty: EmptyTexts;
  readonly recognition: RecognitionTexts;
  readonly check: CheckTexts;
  readonly brief: BriefTexts;
  /** Five lines for the group chat. */
  dailyMessage(brief: DayBrief, openFindings: number): string;
  readonly week: WeekTexts;
  metric(metric: Metric): string;
  readonly errors: ErrorTexts;
}
