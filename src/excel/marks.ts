import type { Change, CellMark, MarkCells } from '../workbook/change';
import { MARK_FILLS, markedCells, toneOf } from '../workbook/marks';
import { sheetKey } from '../workbook/sheetNames';
import { RANGE_BYTES } from './payload';
import { step, type Step } from './step';
import { AREAS, areasOf } from './usedSheets';

/** A conditional format of ours, by the id that Excel gave it. */
interface LaidMark {
  readonly id: string;
  /** null for one that has no formula yet: a batch stopped before it said which. */
  readonly mark: CellMark | null;
}

/** The marks of ours on sheets that were asked for. */
export type LaidMarks = (sheet: string) => readonly LaidMark[];

export const NO_MARKS: LaidMarks = () => [];

/** Puts the conditional formats of sheets into the next request; what comes back reads those of ours, in one more. */
export function askMarks(context: Excel.RequestContext, sheets: readonly string[]): () => Promise<LaidMarks> {
  const asked = [...new Set(sheets)].map((sheet) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load('name');
    const { conditionalFormats } = worksheet.getRange().untrack();
    return { sheet, worksheet, formats: conditionalFormats.load('items/id,items/type') };
  });
  return async () => {
    const there = asked.filter(({ worksheet }) => !worksheet.isNullObject);
    const custom = there.flatMap(({ sheet, formats }) => {
      // Found anew: what was asked before was asked by way of a range that is let go of.
      const again = formatsOf(context.workbook, sheet);
      const ids = formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => id);
      return ids.map((id) => {
        const format = again.getItem(id);
        return {
          sheet,
          id,
          rule: format.custom.rule.load('formula'),
          ranges: format.getRanges().load(AREAS).untrack(),
        };
      });
    });
    if (custom.length > 0) await context.sync();
    const laid = custom.flatMap(({ sheet, id, rule: { formula }, ranges }) => {
      const tone = toneOf(formula);
      if (!tone && formula) return [];
      return [{ sheet, id, mark: tone && { areas: areasOf(ranges), tone, formula } }];
    });
    return (sheet) => laid.filter((one) => sheetKey(one.sheet) === sheetKey(sheet));
  };
}

/** Sheets whose marks a batch lays anew. */
export function sheetsToMark(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => (change.kind === 'mark' ? [change.sheet] : []));
}

/** Takes the marks away that lie there, and lays the others. Each is one conditional format. */
export function markStep({ sheet, marks }: MarkCells, laid: LaidMarks): Step {
  const gone = laid(sheet);
  return step(
    (workbook) => {
      const formats = formatsOf(workbook, sheet);
      for (const { id } of gone) formats.getItem(id).delete();
      for (const mark of marks) lay(workbook.worksheets.getItem(sheet), mark);
    },
    RANGE_BYTES * (gone.length + 4 * marks.length),
  );
}

function lay(sheet: Excel.Worksheet, mark: CellMark): void {
  const cells = sheet.getRanges(markedCells(mark).replace(/ /g, ',')).untrack();
  const { custom } = cells.conditionalFormats.add('Custom');
  custom.rule.formula = mark.formula;
  custom.format.fill.color = MARK_FILLS[mark.tone];
}

function formatsOf(workbook: Excel.Workbook, sheet: string): Excel.ConditionalFormatCollection {
  return workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;
}
