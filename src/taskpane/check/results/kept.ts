import { filledSheet } from '../../../sheets/results/record';
import type { WorkbookInfo } from '../../../workbook/port';

/** Whether marks lie on the cells of findings, as the workbook keeps it. */
export const MARKS_SETTING = 'dianbao.marks';

export function marksAreOn({ settings }: WorkbookInfo): boolean {
  return settings[MARKS_SETTING] === true;
}

/** The workbook's sheet of results that was filled before; null without one. */
export function keptResults({ sheets, settings }: WorkbookInfo): ReturnType<typeof filledSheet> {
  return filledSheet(
    sheets.map(({ name }) => name),
    settings,
  );
}
