import type { Change } from '../workbook/change';
import type { OpenedWorkbook } from './openWorkbook';
import { ChangeWriter } from './write/changeWriter';

/**
 * The file with changes carried out, in order, as the spreadsheet carried them out: only parts that they touch differ
 * from the file that was opened, and of those only what they touch. Without changes the very same bytes. The changes are
 * taken to be possible, as `planChanges` says; SavingError for what a file cannot hold.
 */
export function saveWorkbook(opened: OpenedWorkbook, changes: readonly Change[]): Uint8Array {
  const writer = new ChangeWriter(opened);
  for (const change of changes) writer.add(change);
  return writer.save();
}
