import type { LeftOutWhy } from '../../sheets/recognise/daily/readTable';
import type { RoleId } from '../../sheets/recognise/recogniseWorkbook';
import type { ColumnUse, TablePart } from '../../sheets/recognise/understood';

/** The tab 认表: what was understood of the workbook. */
export interface SheetsTabTexts {
  readonly intro: string;
  readonly again: string;
  readonly forgetAll: string;
  readonly forgotten: string;
  readonly nothing: string;
  readonly across: string;
  readonly down: string;
  part(part: TablePart): string;
  moreSheets(count: number): string;
  readonly summed: string;
  keyed(header: string): string;
  readonly allAdded: string;
  onlyLines(value: string): string;
  /** What a column is, when nobody said otherwise. */
  use(use: ColumnUse): string;
  readonly recognised: string;
  readonly skipColumn: string;
  meaningOf(header: string): string;
  otherColumns(count: number): string;
  readonly leaveOut: string;
  leftOut(count: number): string;
  readonly why: Readonly<Record<LeftOutWhy, string>>;
  readonly useIt: string;
  readonly useInstead: string;
  readonly roles: string;
  readonly role: Readonly<Record<RoleId, string>>;
  readonly noSheet: string;
  readonly notUsed: string;
  /** What was changed, as 撤销 names it. */
  readonly changed: (about: string, to: string) => string;
}
