import type { Expected } from '../../domain/checks/expected';
import type { Metric } from '../../domain/metrics/metric';
import type { Day } from '../../domain/time/calendar';
import type { ResultColumn } from '../../sheets/results/columns';

/** 检查结果 as a sheet, and marks on the cells. */
export interface ResultsTexts {
  /** The sheet's name. */
  readonly sheet: string;
  title(asked: Day): string;
  /** Below the title: how many, and what stays as it was typed. */
  note(shown: number, of: number): string;
  readonly headers: Readonly<Record<ResultColumn, string>>;
  readonly resolved: string;
  expected(expected: Exclude<Expected, { kind: 'value' }>, metric: Metric | null): string;
  readonly write: string;
  written(sheet: string, count: number): string;
  refilled(sheet: string, count: number): string;
  readonly nothing: string;
  readonly mark: string;
  readonly unmark: string;
  marked(cells: number, left: number, locked: readonly string[]): string;
  readonly nothingToMark: string;
  readonly unmarked: string;
  /** Beside the buttons, while marks are on. */
  readonly marksOn: string;
  /** What is refreshed behind a check could not be. */
  notFollowed(reason: string): string;
  readonly followed: string;
}
