import { cellName } from '../../domain/cells';
import { SHEETS } from '../../sheets/recognise/sheetNames';
import type { ErrorTexts } from './texts';

export const errorsEnUS: ErrorTexts = {
  job: {
    noDailySheet: () =>
      'No daily figures were found: one table needs dates (日期) and at least one metric such as 付款金额 or 访客数. If you have none yet, create the sample sheets.',
    noDays: () => 'The daily report holds no figures yet. Fill in at least one day.',
    noTemplate: () =>
      'No weekly template was found: it needs a sheet with markers such as {{付款金额}}. Create the sample sheets, or put markers into a sheet of yours with Insert marker.',
    templateWithoutMarkers: ({ sheet }) => `“${sheet}” holds no markers. Put some in with Insert marker.`,
    weekWithoutData: ({ week }) =>
      `${week ?? 'This week'} has no data, so no report was written. Choose another week, or fill in the daily report.`,
    notOurReport: ({ sheet }) =>
      `The sheet “${sheet}” exists but was not written by the add-in, so it stays as it is. Rename it and try again.`,
    reportMoved: ({ sheet }) =>
      `Rows or columns were inserted or deleted in “${sheet}”, so its cells have moved; nothing was written. Put them back and try again, or rename the sheet and write a new report.`,
    nothingToAdd: () => `${Object.values(SHEETS).join(', ')} exist already; nothing was created.`,
    selectionOutsideTemplate: ({ sheet }) => `Select a blank or text cell of “${sheet}” first, then insert the marker.`,
  },
  workbook: {
    noSuchSheet: ({ sheet }) => `The sheet “${sheet}” is gone; it may have been renamed or deleted.`,
    sheetExists: ({ sheet }) => `The sheet “${sheet}” exists already; nothing was changed. Rename it first.`,
    badSheetName: ({ sheet }) => `“${sheet}” cannot be a sheet name.`,
    sheetProtected: ({ sheet }) =>
      `The sheet “${sheet}” is protected; nothing was written. Unprotect it under Review and try again.`,
    structureProtected: () =>
      'The workbook’s structure is protected, so no sheet can be added; nothing was written. Unprotect it under Review and try again.',
    changedMeanwhile: ({ place, sheet }) =>
      place
        ? `${place.sheet} ${cellName(place)} was changed since; nothing was written over it.`
        : `“${sheet}” was changed since; nothing was written over it.`,
    linesRefused: () =>
      'Excel inserts no rows or columns there (an array formula, a pivot table or a filter may stand in the way); nothing was written. Please make room for one and try again.',
    cellBeingEdited: () => 'Excel is editing a cell. Press Enter to finish, then try again.',
    tooLarge: ({ sheet }) =>
      `The sheet “${sheet ?? ''}” is too large to read. Delete empty rows and columns and try again.`,
    cancelled: () => 'Cancelled; nothing was changed.',
    unsupported: () => 'This version of Excel cannot do that. Update Excel.',
    hostFailed: () => 'Excel did not finish; nothing was changed. Try again.',
  },
  unexpected: 'Something went wrong; nothing was changed. Try again.',
};
