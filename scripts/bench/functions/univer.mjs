/**
 * The plain twin in a cell per row, calculated by Univer without anything that draws. Univer needs a cell for every
 * value, so this is the cost of a sheet of formulas and not of the arithmetic alone: it is what a colleague without the
 * add-in has.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { plainFormula } from '../../functions/plain-formula.mjs';

const require = createRequire(import.meta.url);
const { ICommandService, LocaleType, LogLevel, Univer, UniverInstanceType } = require('@univerjs/core');
const formula = require('@univerjs/engine-formula');
const { UniverSheetsPlugin } = require('@univerjs/sheets');
const { CalculationMode, UniverSheetsFormulaPlugin } = require('@univerjs/sheets-formula');

/** Enough rows to drown the start of a calculation, few enough to wait for. */
const ROWS = 10_000;
const ROUNDS = 3;
const catalogue = JSON.parse(readFileSync(new URL('../../../src/functions/catalogue.json', import.meta.url), 'utf8'));

/** Milliseconds for one row, and the values that came out. */
export async function univerPlainTwin(id, columns) {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  const entry = catalogue.find((one) => one.id === id);
  const cellData = {};
  for (let r = 0; r < ROWS; r++) {
    const names = columns.map((_, c) => `${String.fromCharCode(65 + c)}${r + 1}`);
    cellData[r] = Object.fromEntries(columns.map((column, c) => [c, { v: column[r][0] }]));
    cellData[r][columns.length] = { f: `=${plainFormula(entry, names)}` };
  }
  const sheet = { id: 's', name: 's', cellData, rowCount: ROWS, columnCount: columns.length + 1 };
  const workbook = univer.createUnit(UniverInstanceType.UNIVER_SHEET, { id, sheetOrder: ['s'], sheets: { s: sheet } });
  const commands = univer.__getInjector().get(ICommandService);
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await calculate(commands);
    best = Math.min(best, performance.now() - start);
  }
  const cells = workbook.getSheetBySheetId('s').getCellMatrix();
  const values = Array.from({ length: ROWS }, (_, r) => cells.getValue(r, columns.length)?.v ?? '');
  univer.dispose();
  return { millisecondsPerRow: best / ROWS, values };
}

function calculate(commands) {
  return new Promise((resolve) => {
    const listening = commands.onCommandExecuted(({ id, params }) => {
      if (id !== formula.SetFormulaCalculationNotificationMutation.id) return;
      if (params.functionsExecutedState !== formula.FormulaExecutedStateType.SUCCESS) return;
      listening.dispose();
      resolve();
    });
    commands.syncExecuteCommand(formula.SetTriggerFormulaCalculationStartMutation.id, { forceCalculation: true });
  });
}
