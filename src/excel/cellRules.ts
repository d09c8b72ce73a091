import type { SheetNeeds } from '../workbook/needs';
import type { LineAxis } from '../workbook/lines';
import { sheetKey } from '../workbook/sheetNames';
import type { UsedSheet } from './usedSheets';

/** What a cell lets people type: a drop-down list, a whole number … */
export interface CellRule {
  /** Column of a row, or row of a column. */
  readonly position: number;
  readonly rule: Excel.DataValidationRule;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly prompt: Excel.DataValidationPrompt;
}

/** The rules of a line, as it was at the beginning. */
export type CellRules = (sheet: string, what: LineAxis, line: number) => readonly CellRule[];

/** A line of cells is asked cell by cell, so not for ever. */
const MOST_CELLS = 400;

/**
 * The rules of lines that inserted ones are to be like: copying formats leaves rules out, and copying everything would
 * copy notes. One round trip, none where no lines are inserted.
 */
export async function readCellRules(
  context: Excel.RequestContext,
  needs: Iterable<SheetNeeds>,
  used: readonly UsedSheet[],
): Promise<CellRules> {
  const asked = [...needs].flatMap(({ sheet, likes }) => {
    const area = used.find(({ name }) => sheetKey(name) === sheetKey(sheet))?.area;
    if (!area) return [];
    return likes.flatMap(({ what, line }) => {
      const [from, count] = what === 'rows' ? [area.column, area.columns] : [area.row, area.rows];
      const worksheet = context.workbook.worksheets.getItem(sheet);
      return Array.from({ length: Math.min(count, MOST_CELLS) }, (_, i) => {
        const position = from + i;
        const [row, column] = what === 'rows' ? [line, position] : [position, line];
        const { dataValidation } = worksheet.getRangeByIndexes(row, column, 1, 1).untrack();
        return { sheet, what, line, position, found: dataValidation.load('type,rule,errorAlert,prompt') };
      });
    });
  });
  if (asked.length > 0) await context.sync();
  return (sheet, what, line) =>
    asked.flatMap((one) => {
      const isAsked = sheetKey(one.sheet) === sheetKey(sheet) && one.what === what && one.line === line;
      if (!isAsked || one.found.type === 'None') return [];
      const { rule, errorAlert, prompt } = one.found;
      return [{ position: one.position, rule, errorAlert, prompt }];
    });
}

/** A rule with its formulas respelled: they stand anywhere in it, as texts that begin with `=`. */
export function respelled(
  rule: Excel.DataValidationRule,
  spell: (formula: string) => string,
): Excel.DataValidationRule {
  const text = JSON.stringify(rule, (_, member: unknown) =>
    typeof member === 'string' && member.startsWith('=') ? spell(member) : member,
  );
  return JSON.parse(text) as Excel.DataValidationRule;
}
