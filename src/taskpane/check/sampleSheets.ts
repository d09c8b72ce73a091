import { sampleChanges } from '../../sheets/sample/sample';
import { SHEETS } from '../../sheets/recognise/sheetNames';
import type { Change } from '../../workbook/change';
import type { LongWork, Workbook } from '../../workbook/port';
import { JobError } from '../shell/jobError';

export interface AddedSheets {
  readonly added: readonly string[];
  /** Sheets of ours that were there already and stay as they are. */
  readonly kept: readonly string[];
  readonly undo: readonly Change[];
}

/** 新建示例表: adds the sheets that are not there yet. */
export async function addSampleSheets(workbook: Workbook, work?: LongWork): Promise<AddedSheets> {
  const { sheets } = await workbook.describe();
  const changes = sampleChanges(sheets.map(({ name }) => name));
  if (!changes.length) throw new JobError('nothingToAdd');
  const undo = await workbook.apply(changes, work);
  const added = changes.flatMap((change) => (change.kind === 'addSheet' ? [change.sheet] : []));
  const daily = added[0];
  if (daily !== undefined) await workbook.show({ sheet: daily, row: 2, column: 0 });
  return { added, kept: Object.values(SHEETS).filter((name) => !added.includes(name)), undo };
}
