import type { CellWrite, Change } from '../../workbook/change';
import { SETTING_PREFIX } from '../../workbook/port';
import { formulaWrites } from './daily/lineFormulas';
import { movesOf, type ImportPlan, type PlannedSheet } from './planned';
import { KEYED_SHEETS } from './rows';

/** Answers to questions about files, kept in the workbook for the next import. */
export const ANSWERS_KEY = `${SETTING_PREFIX}importAnswers`;

export function keepAnswers(answers: Readonly<Record<string, string>>): Change {
  return { kind: 'setting', key: ANSWERS_KEY, value: answers };
}

/**
 * The changes that carry out a plan; none where nothing is chosen. Every write says what the plan saw in the cell. First what
 * is written to lines that are there, then lines come in, and only then what is written to them: formulas that look into other sheets
 * are spelled by then as all insertions left them.
 */
export function changesOf(plan: ImportPlan): Change[] {
  const sheets = plan.sheets.filter(({ cells }) => cells.some(({ chosen, place }) => chosen && place !== null));
  const moves = sheets.flatMap(({ writing }) => movesOf(writing));
  return [
    ...sheets.flatMap((planned) => presentChanges(planned)),
    ...sheets.flatMap(({ writing }) => writing.inserts),
    ...sheets.flatMap((planned) => {
      const { later, formulas } = planned.writing;
      const cells = [...later, ...values(planned, true), ...(formulas ? formulaWrites(formulas, moves) : [])];
      return write(planned.sheet, cells);
    }),
  ];
}

function presentChanges(planned: PlannedSheet): Change[] {
  const { sheet, status, writing, month } = planned;
  return [
    ...(month?.changes ?? []),
    ...(status === 'absent' ? [{ kind: 'addSheet', sheet } as const] : []),
    // Formats first: a cell formatted as text keeps a number as text.
    ...writing.formats,
    ...write(sheet, [...writing.now, ...values(planned, false)]),
    ...(status === 'absent' ? [look(planned)] : []),
  ];
}

function values({ cells }: PlannedSheet, inserted: boolean): CellWrite[] {
  return cells.flatMap(({ place, chosen, after, before }): CellWrite[] => {
    if (!chosen || place?.inserted !== inserted) return [];
    // A line that comes in is blank, whatever its neighbour has.
    return [{ row: place.row, column: place.column, value: after, was: inserted ? '' : before }];
  });
}

function write(sheet: string, cells: readonly CellWrite[]): Change[] {
  return cells.length > 0 ? [{ kind: 'write', sheet, cells }] : [];
}

function look({ target, sheet, newColumns }: PlannedSheet): Change {
  const widths =
    target === 'daily' ? [12, ...newColumns.map(() => 12)] : KEYED_SHEETS[target].columns.map(({ width }) => width);
  const headers = [{ row: 0, column: 0, rows: 1, columns: widths.length }];
  return { kind: 'style', sheet, headers, titles: [], columnWidths: widths, frozenRows: 1 };
}
