import type { Answers } from '../../files/findings';
import { FileError } from '../../files/read/errors';
import type { ImportResult } from '../../files/importFiles';
import { importInWorker } from '../../files/importInWorker';
import { ANSWERS_KEY } from '../../sheets/import/changes';
import { joinRows, TARGET_SHEETS, type JoinedRows, type TargetSheet } from '../../sheets/import/join';
import { sheetName } from '../../sheets/import/layout';
import type { TargetGrids } from '../../sheets/import/plan';
import { WorkbookError } from '../../workbook/errors';
import type { SheetGrid } from '../../workbook/grid';
import type { LongWork, Workbook } from '../../workbook/port';
import { readAnswers } from './questions';
import { reachable, type Source } from './sources';

export interface ImportAsk {
  readonly sources: readonly Source[];
  /** Given in this pane; they go before those kept in the workbook. */
  readonly answers: Answers;
  /** Whether every order becomes a row of 订单. */
  readonly orderRows: boolean;
  /** Time against which open orders are measured, as Excel has it. */
  readonly now: number;
}

/** What the files say, and what the sheets hold. */
export interface Reading {
  readonly result: ImportResult;
  /** Names of sources that could not even be opened. */
  readonly lost: readonly string[];
  /** Answers that the workbook keeps. */
  readonly remembered: Answers;
  readonly joined: JoinedRows;
  readonly grids: TargetGrids;
}

/** Reads files in a worker and the sheets they would fill. Throws WorkbookError; nothing is written. */
export async function readImport(workbook: Workbook, ask: ImportAsk, work: LongWork): Promise<Reading> {
  const { settings } = await workbook.describe();
  const remembered = readAnswers(settings[ANSWERS_KEY]);
  const { found, lost } = await reachable(ask.sources);
  const options = {
    answers: { ...remembered, ...ask.answers },
    orders: { rows: ask.orderRows, asOf: ask.now },
  };
  const result = await importInWorker(found, options, work).catch((error: unknown) => giveUp(error, found));
  await nextTask();
  const joined = joinRows(result.rows);
  await nextTask();
  return { result, lost, remembered, joined, grids: await readTargets(workbook, joined, work) };
}

/** Taking over 28,000 orders from the worker, joining and planning them would be one long task; apart they are short. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** The sheets as they are now, for planning anew. */
export async function readTargets(workbook: Workbook, joined: JoinedRows, work?: LongWork): Promise<TargetGrids> {
  const targets = targetsOf(joined);
  if (targets.length === 0) return {};
  const sheets = await workbook.read(targets.map(sheetName), ['formulas', 'formats'], work);
  const present = targets.flatMap((target): [TargetSheet, SheetGrid][] => {
    const grid = sheets.get(sheetName(target));
    return grid ? [[target, grid]] : [];
  });
  return Object.fromEntries(present);
}

export function targetsOf(joined: JoinedRows): readonly TargetSheet[] {
  return TARGET_SHEETS.filter((target) => joined[target].length > 0);
}

/** A worker that died (out of memory) cannot tell over which file: then none of them gives anything. */
function giveUp(error: unknown, sources: readonly Source[]): ImportResult {
  if (!(error instanceof FileError)) throw error;
  const { code, detail } = error;
  if (code === 'cancelled') throw new WorkbookError('cancelled');
  const problems = sources.map(({ name }) => ({ file: name, archive: null, sheet: '', code, detail }));
  return { tables: [], problems, rows: [] };
}
