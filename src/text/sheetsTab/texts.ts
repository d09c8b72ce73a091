import type { Place } from '../../domain/cells';
import type { TargetDirection } from '../../domain/targets/target';
import type { LeftOutWhy } from '../../sheets/recognise/daily/readTable';
import type { TableId } from '../../domain/tables/rows';
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
  /** Defining what an unknown column holds. */
  readonly define: string;
  defineOf(header: string): string;
  readonly howComputed: string;
  readonly asItStands: string;
  readonly byFormula: string;
  readonly formula: string;
  readonly formulaExample: string;
  readonly unit: string;
  readonly chooseUnit: string;
  readonly name: string;
  readonly direction: string;
  readonly better: Readonly<Record<TargetDirection, string>>;
  readonly dayTarget: string;
  readonly optional: string;
  readonly keepDefinition: string;
  /** As 撤销 names it. */
  defined(name: string): string;
  definedAt(name: string, place: Place): string;
  readonly leaveOut: string;
  leftOut(count: number): string;
  readonly why: Readonly<Record<LeftOutWhy, string>>;
  readonly useIt: string;
  readonly useInstead: string;
  readonly roles: string;
  readonly role: Readonly<Record<RoleId, string>>;
  table(id: TableId): string;
  readonly noSheet: string;
  readonly notUsed: string;
  /** What was changed, as 撤销 names it. */
  readonly changed: (about: string, to: string) => string;
}
