import type { LineMove } from '../../workbook/lines';
import type { Relationship } from '../package/relationships';
import { mapFormulaTexts, mayName } from '../write/formulaTexts';
import { formulaParts } from '../write/removeSheet';
import { withRegularRows } from '../write/regularRows';
import type { WorkbookFile } from '../write/workbookFile';
import { movedText, type LineMoving } from './lineMoving';
import { moveCells } from './moveCells';
import { moveColumns } from './moveColumns';
import { moveComments, moveDrawing, moveVml } from './moveDrawings';
import { moveRules, withTrueLists } from './moveRules';
import { movePivotSource, movePivotTable, moveTable } from './moveTables';

/**
 * Inserts or removes whole lines of a sheet in the file. Everything that stands in the sheet goes along, and everything
 * in the workbook that looks at it: formulas, names, rules, charts, sparklines, pivot tables. SavingError for lines
 * through what only changes as a whole; then nothing should be saved.
 */
export function moveLines(workbook: WorkbookFile, moving: LineMoving): void {
  const { file } = workbook;
  const { move } = moving;
  const own = workbook.get(move.sheet);
  for (const one of file.relationships(own.path)) moveRelated(workbook, one, move);
  file.edit(own.path, (bytes) => {
    const cells = moveCells(withRegularRows(bytes), own.name, moving);
    const columns = move.what === 'columns' ? moveColumns(cells, move, moving.like) : cells;
    return withTrueLists(moveRules(columns, own.name, moving));
  });
  for (const { name, path } of workbook.sheets) {
    if (path === own.path) continue;
    file.edit(path, (bytes) => {
      if (!mayName(bytes, own.name)) return bytes;
      // Those in its cells were moved; moving them twice would be wrong.
      return mapFormulaTexts(moveCells(bytes, name, moving), (formula) => movedText(formula, name, move), 'sheetData');
    });
  }
  const sheets = new Set(workbook.sheets.map(({ path }) => path));
  const tables = new Set(file.relationships(own.path).map(({ target }) => target));
  for (const path of formulaParts(workbook)) {
    const home = tables.has(path) ? own.name : '';
    if (sheets.has(path)) continue;
    file.edit(path, (bytes) =>
      home || mayName(bytes, own.name) ? mapFormulaTexts(bytes, (formula) => movedText(formula, home, move)) : bytes,
    );
  }
  for (const path of file.paths())
    if (/\/pivotCacheDefinition[^/]*\.xml$/i.test(path)) file.edit(path, (bytes) => movePivotSource(bytes, move));
}

function moveRelated({ file }: WorkbookFile, { kind, target, external }: Relationship, move: LineMove): void {
  if (external || !file.has(target)) return;
  if (kind === 'drawing') file.edit(target, (bytes) => moveDrawing(bytes, move));
  else if (kind === 'comments' || kind === 'threadedComment') file.edit(target, (bytes) => moveComments(bytes, move));
  else if (kind === 'vmlDrawing') file.edit(target, (bytes) => moveVml(bytes, move));
  else if (kind === 'table') file.edit(target, (bytes) => moveTable(bytes, move));
  else if (kind === 'pivotTable') file.edit(target, (bytes) => movePivotTable(bytes, move));
}
