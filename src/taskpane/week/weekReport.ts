import { formatPeriod, type Period } from '../../domain/time/calendar';
import type { ShopMetrics } from '../../domain/metrics/shopMetrics';
import { daysWithData } from '../../domain/report/weekSummary';
import { SHEETS } from '../../sheets/recognise/sheetNames';
import { isFillRecord, planFirstFill, planRefill, weekSheetName, type FillPlan } from '../../sheets/report/weekFill';
import { fillRecordKey } from '../../sheets/report/fillRecordKey';
import { isMoved } from '../../sheets/report/moved';
import { hasMarker } from '../../sheets/report/markers';
import type { Change } from '../../workbook/change';
import type { SheetGrid } from '../../workbook/grid';
import type { LongWork, Workbook } from '../../workbook/port';
import { JobError } from '../shell/jobError';
import type { ShopNow } from '../shop/shopNow';

export interface WeekReport extends Omit<FillPlan, 'changes'> {
  readonly week: Period;
  /** Whether the report was there already and was refreshed. */
  readonly refilled: boolean;
  /** What its markers could name. */
  readonly metrics: ShopMetrics;
  readonly undo: readonly Change[];
}

/**
 * Fills the shop's week template for a week, the proposed one if none is asked for: into a new sheet, or into the one that an earlier run
 * made. Throws JobError or WorkbookError, and then nothing was written.
 */
export async function writeWeekReport(
  workbook: Workbook,
  { shop, days, proposedWeek }: ShopNow,
  week: Period = proposedWeek,
  work?: LongWork,
): Promise<WeekReport> {
  const info = await workbook.describe();
  const input = { days, kept: shop.daily.kept, targets: shop.targets, settings: shop.settings, metrics: shop.metrics };
  if (daysWithData(days, week) === 0) throw new JobError('weekWithoutData', { week: formatPeriod(week) });

  const sheet = weekSheetName(week);
  const refilled = info.sheets.some(({ name }) => name === sheet);
  const template = shop.recognition.sheets.weekTemplate?.sheet ?? SHEETS.weekTemplate;
  const source = refilled ? sheet : template;
  const facets = refilled ? (['formulas'] as const) : (['formulas', 'formats'] as const);
  const grid = (await workbook.read([source], facets, work)).get(source);
  let plan: FillPlan;
  if (refilled) {
    const record = info.settings[fillRecordKey(sheet)];
    if (!isFillRecord(record)) throw new JobError('notOurReport', { sheet });
    if (grid && isMoved(grid, record.cells)) throw new JobError('reportMoved', { sheet });
    plan = planRefill(grid ?? empty(sheet), record, week, input);
  } else {
    if (!grid) throw new JobError('noTemplate', { sheet: template });
    if (!hasMarkers(grid)) throw new JobError('templateWithoutMarkers', { sheet: template });
    plan = planFirstFill(grid, week, input);
  }
  const { changes, ...report } = plan;
  const undo = await workbook.apply(changes, work);
  return { ...report, week, refilled, metrics: shop.metrics, undo };
}

function empty(sheet: string): SheetGrid {
  return { sheet, top: 0, left: 0, values: [] };
}

function hasMarkers({ values }: SheetGrid): boolean {
  return values.some((row) => row.some((value) => typeof value === 'string' && hasMarker(value)));
}
