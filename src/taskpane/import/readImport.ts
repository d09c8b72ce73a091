import type { Answers } from '../../files/findings';
import { FileError } from '../../files/read/errors';
import type { ImportResult } from '../../files/importFiles';
import { importInWorker } from '../../files/importInWorker';
import { ANSWERS_KEY } from '../../sheets/import/changes';
import { joinRows, TARGET_SHEETS, type JoinedRows, type TargetSheet } from '../../sheets/import/join';
import { KEYED_SHEET_NAMES, KEYED_SHEETS } from '../../sheets/import/rows';
import { importTargets, sheetsToFill, type ImportTargets } from '../../sheets/import/targets';
import { answersIn } from '../../sheets/recognise/keptAnswers';
import { WorkbookError } from '../../workbook/errors';
import type { LongWork, Workbook } from '../../workbook/port';
import { readableSheets } from '../shop/shopNow';
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
  readonly targets: ImportTargets;
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
  return { result, lost, remembered, joined, targets: await readTargets(workbook, joined, ask.now, work) };
}

/** Taking over 28,000 orders from the worker, joining and planning them would be one long task; apart they are short. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * The sheets as they are now, for planning anew: values of all that may hold the shop's days, then formulas, formats and merges of
 * those that do. `now` dates what names no year.
 */
export async function readTargets(
  workbook: Workbook,
  joined: JoinedRows,
  now: number,
  work?: LongWork,
): Promise<ImportTargets> {
  const info = await workbook.describe();
  const sheets = info.sheets.map(({ name }) => name);
  const asked = targetsOf(joined);
  const wanted = asked.filter((target) => target !== 'daily');
  const keyed = wanted.map((target) => KEYED_SHEETS[target].name);
  const facts = { sheets, today: Math.floor(now), answers: answersIn(info.settings), wanted };
  // A sheet of another name is known by its columns.
  const isSought = asked.includes('daily') || keyed.some((name) => !sheets.includes(name));
  const names = isSought ? readableSheets(info) : [];
  // Orders and products are no days, and there may be tens of thousands of them.
  const others = names.filter((name) => !KEYED_SHEET_NAMES.has(name));
  const values = others.length > 0 ? await workbook.read(others, [], work) : new Map<string, never>();
  const filled = [
    ...sheetsToFill(importTargets([...values.values()], facts)),
    ...keyed.filter((name) => sheets.includes(name)),
  ];
  const grids = await workbook.read(filled, ['formulas', 'formats', 'merges', 'tables'], work);
  return importTargets([...new Map([...values, ...grids]).values()], facts);
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
  return { tables: [], problems, rows: [], waiting: 0 };
}
