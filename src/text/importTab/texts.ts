import type { Day } from '../../domain/time/calendar';
import type { Place } from '../../domain/cells';

/** What a preview adds up to, in cells unless it says otherwise. */
export interface ImportCounts {
  /** Blank cells that will be filled. */
  readonly fill: number;
  readonly differing: number;
  /** Of the differing ones, those that will be replaced. */
  readonly replaced: number;
  /** Formulas and typed texts that stay. */
  readonly kept: number;
  readonly same: number;
  /** Files contradict each other and nobody chose yet. */
  readonly open: number;
  /** Left blank because the file holds only a part of the day. */
  readonly partial: number;
  /** Rows. */
  readonly newRows: number;
  /** New days in sheets whose days stand across. */
  readonly newDayColumns: number;
  /** Names of sheets that will be added. */
  readonly newSheets: readonly string[];
  /** Names of months' sheets that could be added, and are not wanted yet. */
  readonly unmade: readonly string[];
  /** All cells that will be written. */
  readonly written: number;
}

/** What is said of a table that fits no kind, and asked of whoever knows its columns. Rows count from 1. */
interface UnknownTableTexts {
  header(row: number, names: readonly string[], all: number): string;
  near(kind: string, missing: readonly string[], all: number): string;
  readonly noDate: string;
  readonly point: string;
  readonly headerRow: (row: number) => string;
  readonly rowAbove: string;
  readonly rowBelow: string;
  /** A column without a header, by its letters. */
  readonly bare: (letters: string) => string;
  readonly date: string;
  readonly maybe: string;
  readonly groups: Readonly<Record<'amounts' | 'orders' | 'people' | 'counts' | 'rates' | 'scores', string>>;
  readonly noDates: string;
  readonly noNumbers: string;
  adds(headers: readonly string[], metric: string): string;
  onlyOne(headers: readonly string[], role: string): string;
  readonly dayFromName: string;
  readonly needsFigure: string;
  readonly read: string;
}

/** Why figures were not written. */
interface LeftOutTexts {
  readonly title: (figures: number) => string;
  /** One reason and its figures. */
  line(figures: number, why: string): string;
  /** Files with open questions. */
  questions(files: readonly string[]): string;
  readonly shop: string;
  readonly conflict: string;
  readonly differs: string;
  readonly partial: string;
  month(sheet: string): string;
  /** Files of which nothing was read; how much they hold nobody knows. */
  unread(files: readonly string[]): string;
}

/** What the tab 导入 says beside the codes of the importer. */
export interface ImportTabTexts {
  readonly intro: string;
  readonly drop: string;
  readonly dropNow: string;
  readonly formats: string;
  readonly choose: string;
  readonly more: string;
  readonly startAgain: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pasteRead: string;
  readonly local: string;
  /** A file that the browser cannot read: a folder, or one that has moved. */
  readonly unreachable: string;
  readonly problems: (count: number) => string;
  readonly tables: (count: number) => string;
  readonly otherSheets: (count: number) => string;
  otherSheet(name: string, why: string): string;
  /** Names of files, one after the other. */
  names(names: readonly string[]): string;
  readonly ignored: (rows: number) => string;
  ignoredRows(what: string, rows: readonly number[]): string;
  fills(what: readonly string[]): string;
  readonly fillsNothing: string;
  rowsOf(sheet: string, rows: number): string;
  sumOf(header: string, sum: string): string;
  period(days: readonly Day[]): string;
  readonly noDay: string;
  readonly orders: {
    readonly title: string;
    provinces(names: readonly string[]): string;
    repurchase(month: string, rate: string, buyers: number): string;
    late(count: number, judged: number): string;
    readonly list: string;
  };
  readonly questions: {
    readonly answer: string;
    readonly choose: string;
    readonly remembered: (count: number) => string;
    readonly forget: string;
    readonly thisTime: string;
    readonly willKeep: string;
  };
  readonly unknown: UnknownTableTexts;
  readonly preview: string;
  counts(counts: ImportCounts): string;
  readonly nothingNew: string;
  readonly nothingChosen: string;
  /** Instead of the sentence before, where a month's sheet would have to be made. */
  readonly monthFirst: string;
  readonly nothingRead: string;
  readonly sheet: {
    readonly absent: string;
    readonly fillIt: (sheet: string) => string;
    readonly leftAlone: string;
    /** A month that has no sheet: made like another's, if wanted. */
    makeMonth(sheet: string, from: string): string;
    /** `across`: days are columns. */
    readonly newLines: (count: number, across: boolean) => string;
    readonly newLine: (across: boolean) => string;
    readonly fills: (count: number) => string;
    readonly differs: (count: number) => string;
    readonly replaceAll: string;
    readonly conflicts: (count: number) => string;
    readonly keep: (before: string) => string;
    readonly leaveBlank: string;
    readonly columns: (count: number) => string;
    column(header: string, values: number): string;
    readonly allColumns: string;
    readonly partial: (count: number) => string;
    readonly kept: (count: number) => string;
    readonly same: (count: number) => string;
    more(shown: number, all: number): string;
    readonly showMore: string;
  };
  /** Files are of one shop: which? `header` splits the days; null where each shop has sheets of its own. */
  whichShop(header: string | null): string;
  readonly blank: string;
  readonly becomes: string;
  goTo(place: Place): string;
  confirm(cells: number): string;
  readonly undoLabel: (cells: number) => string;
  readonly done: (cells: number) => string;
  doneSheet(sheet: string, cells: number, lines: number, across: boolean): string;
  readonly writtenList: (count: number) => string;
  /** How many figures of the files were not written, by reason. */
  readonly leftOut: LeftOutTexts;
  check(day: Day): string;
  readonly again: string;
  readonly takenBack: string;
  readonly previewAgain: string;
}
