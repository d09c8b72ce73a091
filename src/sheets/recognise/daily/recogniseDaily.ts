import type { Day } from '../../../domain/time/calendar';
import type { SheetGrid } from '../../../workbook/grid';
import type { Answers, Question } from '../question';
import { columnMeanings } from './columns';
import type { ReadTable } from './readTable';
import { joinSeries } from './series';
import { daysTables } from './tables';

/** The daily figures of a workbook: where they are, and what is still to be asked. */
export interface DailyRecognition {
  /** The tables that are the shop's series; none where the workbook has no daily figures. */
  readonly used: readonly ReadTable[];
  /** Tables of days that are not used. */
  readonly unused: readonly ReadTable[];
  /** Whether sheets that contradict each other are added up, as was answered. */
  readonly summed: boolean;
  /** In the order in which they matter: what to ask first stands first. */
  readonly questions: readonly Question[];
}

/**
 * Finds the daily figures in sheets by what these hold, never by their names. `near` is today: it dates what names no
 * year; null where nobody knows. Pure; costs one pass over the cells.
 */
export function recogniseDaily(grids: Iterable<SheetGrid>, near: Day | null, answers: Answers = {}): DailyRecognition {
  const tables: ReadTable[] = [];
  for (const grid of grids) {
    for (const table of daysTables(grid, near)) tables.push({ table, meanings: columnMeanings(table, answers) });
  }
  const { used, unused, questions, summed } = joinSeries(tables, answers);
  return {
    used,
    unused,
    summed,
    questions: once([...questions, ...used.flatMap(({ meanings }) => meanings.questions)]),
  };
}

/** Month sheets share their headers, and so their questions. */
function once(questions: readonly Question[]): Question[] {
  const byId = new Map<string, Question>();
  for (const question of questions) if (!byId.has(question.id)) byId.set(question.id, question);
  return [...byId.values()];
}
