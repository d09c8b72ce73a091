import { figuresIn } from '../../sheets/import/figures';
import type { ImportPlan, PlannedCell } from '../../sheets/import/planned';
import { sortProblems, sourceName } from './problems';
import type { Reading } from './readImport';
import type { TabTexts } from './textsOf';

/** Figures of the files that an import did not write, and why. */
export interface LeftOut {
  /** All of them. */
  readonly figures: number;
  /** One sentence a reason. */
  readonly lines: readonly string[];
}

/**
 * What a plan leaves out of what the files say, because something is open, refused or not ticked. Formulas and texts of the sheet that
 * stay are not told of, nor columns that it does not have: nothing is open there.
 */
export function leftOut({ sheets, shop }: ImportPlan, reading: Reading, texts: TabTexts): LeftOut {
  const { result, joined, lost } = reading;
  const { tab, tables, files } = texts;
  const t = tab.leftOut;
  const cells = sheets.flatMap((sheet) => sheet.cells);
  const unchosen = (state: PlannedCell['state']) => cells.filter((cell) => cell.state === state && !cell.chosen).length;
  const isShopOpen = shop !== null && shop.chosen === null && sheets.every(({ target }) => target !== 'daily');
  const asked = [
    ...result.tables.filter(({ questions }) => questions.length > 0),
    ...result.problems.filter(({ question }) => question !== undefined),
  ].map((one) => sourceName(one, files));
  const reasons: readonly (readonly [figures: number, why: string])[] = [
    [result.waiting, t.questions([...new Set(asked)])],
    [isShopOpen ? figuresIn('daily', joined.daily) : 0, t.shop],
    [unchosen('conflict'), t.conflict],
    [unchosen('differs'), t.differs],
    [unchosen('partial'), t.partial],
    ...sheets.flatMap(({ sheet, month, refused, unclear, inParts }): (readonly [number, string])[] => [
      ...(month && !month.wanted ? [[month.figures, t.month(sheet)] as const] : []),
      ...refused.map((refusal) => [refusal.figures, tables.refused[refusal.code](refusal)] as const),
      [unclear.figures, tables.unclear(unclear.headers)],
      [inParts.figures, tables.inParts(inParts.headers)],
    ]),
  ];
  const open = reasons.filter(([figures]) => figures > 0);
  const { loud } = sortProblems(result.problems, result.tables);
  const unread = [
    ...lost,
    ...loud.filter(({ question }) => question === undefined).map((problem) => sourceName(problem, files)),
  ];
  return {
    figures: open.reduce((sum, [figures]) => sum + figures, 0),
    lines: [...open.map(([figures, why]) => t.line(figures, why)), ...(unread.length > 0 ? [t.unread(unread)] : [])],
  };
}
