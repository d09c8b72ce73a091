import type { Day } from '../../../domain/time/calendar';
import { BUILT_IN_METRICS, type ShopMetrics } from '../../../domain/metrics/shopMetrics';
import type { SheetGrid } from '../../../workbook/grid';
import type { Answers, Question } from '../question';
import { columnMeanings } from './columns';
import { isKeySkipped, keyQuestion } from './keyQuestion';
import { isMonthSkipped, monthQuestion } from './monthQuestion';
import type { LeftOutTable, ReadTable } from './readTable';
import { joinSeries } from './series';
import type { DaysTable } from './table';
import { daysTables } from './tables';
import { withYears } from './years';

/** The daily figures of a workbook: where they are, and what is still to be asked. */
export interface DailyRecognition {
  /** The tables that are the shop's series; none where the workbook has no daily figures. */
  readonly used: readonly ReadTable[];
  /** Tables of days that are not used. */
  readonly unused: readonly LeftOutTable[];
  /** Whether sheets that contradict each other are added up, as was answered. */
  readonly summed: boolean;
  /** What the keys of its figures mean. */
  readonly metrics: ShopMetrics;
  /** In the order in which they matter: what to ask first stands first. */
  readonly questions: readonly Question[];
}

/**
 * Finds the daily figures in sheets by what these hold, never by their names. `near` is today: it dates what names no
 * year; null where nobody knows. Pure; costs one pass over the cells.
 */
export function recogniseDaily(
  grids: Iterable<SheetGrid>,
  near: Day | null,
  answers: Answers = {},
  metrics: ShopMetrics = BUILT_IN_METRICS,
): DailyRecognition {
  const found: DaysTable[] = [];
  for (const grid of grids) found.push(...daysTables(grid, { near, answers }));
  const asked: Question[] = [];
  const tables: ReadTable[] = [];
  const open: LeftOutTable[] = [];
  for (const table of withYears(found, near)) {
    const one = { table, meanings: columnMeanings(table, answers, metrics) };
    const question = monthQuestion(table, near, answers) ?? keyQuestion(table, answers);
    if (question) asked.push(question);
    if (question) open.push({ ...one, why: 'asked' });
    else if (isKeySkipped(table, answers) || isMonthSkipped(table, answers)) open.push({ ...one, why: 'skipped' });
    else tables.push(one);
  }
  const { used, unused, questions, summed } = joinSeries(tables, answers);
  return {
    used,
    unused: [...unused, ...open],
    summed,
    metrics,
    questions: once([...questions, ...asked, ...used.flatMap(({ meanings }) => meanings.questions)]),
  };
}

/** Month sheets share their headers, and so their questions. */
function once(questions: readonly Question[]): Question[] {
  const byId = new Map<string, Question>();
  for (const question of questions) if (!byId.has(question.id)) byId.set(question.id, question);
  return [...byId.values()];
}
