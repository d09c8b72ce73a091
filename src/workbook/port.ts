import type { Place } from '../domain/cells';
import type { Change } from './change';
import type { Area, SheetGrid } from './grid';

/** A workbook as the pane sees it: Excel, the preview's spreadsheet, or one in memory. */
export interface Workbook {
  /** Everything about the workbook that is not in cells, in one round trip. */
  describe(): Promise<WorkbookInfo>;
  /**
   * The used part of each named sheet. Values always; formulas and number formats only when asked for,
   * because they triple the bytes. A name that does not exist is absent from the result.
   */
  read(names: readonly string[], facets?: readonly Facet[], work?: LongWork): Promise<ReadonlyMap<string, SheetGrid>>;
  /**
   * Carries out changes in order, all or nothing; resolves to the changes that undo them, in the order in which
   * to apply them. Throws WorkbookError, and then the workbook is as it was.
   */
  apply(changes: readonly Change[], work?: LongWork): Promise<readonly Change[]>;
  /** Activates the sheet and selects the cell. Throws WorkbookError `noSuchSheet`. */
  show(place: Place): Promise<void>;
  /** The active cell. */
  selection(): Promise<Place>;
  /** Calls back after a user's edit (values or formulas), never for changes made through `apply`. */
  onEdit(listener: (edit: Edit) => void): Promise<Unsubscribe>;
}

export interface WorkbookInfo {
  readonly sheets: readonly SheetInfo[];
  /** Whether adding, copying and removing sheets is forbidden. */
  readonly structureProtected: boolean;
  /** What 店报 keeps in the workbook itself: settings whose key begins with `dianbao.`. JSON values. */
  readonly settings: Readonly<Record<string, unknown>>;
}

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
}

export type Facet = 'formulas' | 'formats' | 'merges' | 'tables' | 'hidden';

export interface Edit {
  readonly sheet: string;
  readonly area: Area;
}

export type Unsubscribe = () => Promise<void>;

/** How long work reports and is stopped. Implementations ask between round trips, never within one. */
export interface LongWork {
  readonly progress?: (done: number, total: number) => void;
  readonly cancelled?: () => boolean;
}

/** Prefix of every setting that 店报 keeps in a workbook. */
export const SETTING_PREFIX = 'dianbao.';
