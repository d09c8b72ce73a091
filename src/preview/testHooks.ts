import type { Place } from '../domain/cells';
import type { Workbook } from '../workbook/port';
import type { Book } from './book';
import { formatOf, valueOf } from './cellData';
import type { UniverWorkbook } from './univerWorkbook';

/**
 * What tests and the curious reach on the page as `window.dianbaoPreview`; present from the moment the page's script
 * runs, before the workbook is open.
 */
export interface PreviewHooks {
  /** Resolves when the sample is open, every formula is calculated and the pane stands beside it. */
  readonly ready: Promise<void>;
  /** Milliseconds from the start of navigation to `ready`; 0 before. */
  readyAfter: number;
  /** Resolves when the page needs no network any more, or (false) when it will always need one. */
  offline?: Promise<boolean>;
  /** The port that the pane works through. */
  workbook?: Workbook;
  /** One cell as the spreadsheet holds it, read past the port. */
  cell?(place: Place): { value: string | number | boolean; formula: string | null; format: string };
  /** Resolves when every formula shows its value. */
  settled?(): Promise<void>;
}

export function attachBook(hooks: PreviewHooks, book: Book, workbook: UniverWorkbook): void {
  hooks.workbook = workbook;
  hooks.settled = () => workbook.settled();
  hooks.cell = ({ sheet, row, column }) => {
    const cell = book.get(sheet).getCellRaw(row, column);
    const style = book.workbook.getStyles().getStyleByCell(cell);
    return { value: valueOf(cell), formula: cell?.f ?? null, format: formatOf(style) };
  };
}
