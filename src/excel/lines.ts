import { columnName } from '../domain/cells';
import type { InsertLines, RemoveLines } from '../workbook/change';
import { copiedFormula } from '../workbook/formulas/copied';
import { movedFormula } from '../workbook/formulas/moved';
import type { LineAxis } from '../workbook/lines';
import { respelled, type CellRule } from './cellRules';

/** `11:12`, `F:G` */
function lineAddress(what: LineAxis, at: number, count: number): string {
  return what === 'rows' ? `${at + 1}:${at + count}` : `${columnName(at)}:${columnName(at + count - 1)}`;
}

/** Inserts whole rows or columns. */
export function insert(workbook: Excel.Workbook, { sheet, what, at, count }: InsertLines): void {
  const lines = workbook.worksheets
    .getItem(sheet)
    .getRange(lineAddress(what, at, count))
    .untrack();
  lines.insert(what === 'rows' ? 'Down' : 'Right').untrack();
}

/** Makes inserted lines look like the line that the change names; `rules` are that line's. */
export function look(workbook: Excel.Workbook, change: InsertLines, rules: readonly CellRule[]): void {
  const { what, at, count, like } = change;
  const sheet = workbook.worksheets.getItem(change.sheet);
  const inserted = sheet.getRange(lineAddress(what, at, count)).untrack();
  // Excel gives inserted lines the formats of the line before them.
  if (like === null) return inserted.clear('Formats');
  const source = like < at ? like : like + count;
  inserted.copyFrom(lineAddress(what, source, 1), 'Formats');
  for (const rule of rules) giveRule(sheet, change, source, rule);
}

/** A rule that ends right at the place does not grow by itself. */
function giveRule(sheet: Excel.Worksheet, change: InsertLines, source: number, given: CellRule): void {
  const { what, at, count } = change;
  const { position, rule, errorAlert, prompt } = given;
  const give = (line: number, lines: number, own: Excel.DataValidationRule) => {
    const range =
      what === 'rows'
        ? sheet.getRangeByIndexes(line, position, lines, 1)
        : sheet.getRangeByIndexes(position, line, 1, lines);
    range.untrack().dataValidation.set({ rule: own, errorAlert, prompt });
  };
  const isFixed = JSON.stringify(respelled(rule, (formula) => copiedFormula(formula, 1, 1))) === JSON.stringify(rule);
  if (isFixed) return give(at, count, rule);
  for (let line = at; line < at + count; line += 1) {
    const [down, right] = what === 'rows' ? [line - source, 0] : [0, line - source];
    const spell = (formula: string) =>
      copiedFormula(movedFormula(formula, change.sheet, { ...change, removed: false }), down, right);
    give(line, 1, respelled(rule, spell));
  }
}

export function remove(workbook: Excel.Workbook, { sheet, what, at, count }: RemoveLines): void {
  const lines = workbook.worksheets
    .getItem(sheet)
    .getRange(lineAddress(what, at, count))
    .untrack();
  lines.delete(what === 'rows' ? 'Up' : 'Left');
}
